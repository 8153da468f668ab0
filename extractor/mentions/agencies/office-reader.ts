/** Readers of offices that a text names without their owner; `refiners/agency-own-offices.ts` asks one after the other. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Segments } from '../../segments/segment.ts';
import type { Cover } from '../../text/cover.ts';
import type { Text } from '../../text/text.ts';
import type { AgencyMention, Mention } from '../mention.ts';
import { mayBeOwn } from './edges.ts';

export interface OfficeScene {
  readonly mentions: readonly Mention[];
  readonly text: Text;
  readonly segments: Segments;
  readonly knowledge: Knowledge;
  /** What organs and titles take up already. */
  readonly taken: Cover;
}

export interface Office extends Omit<AgencyMention, 'type' | 'rule'> {
  /** A mention that was read with this very span gives way: 区招商局 of a district in a text of a zone. */
  readonly instead?: AgencyMention;
}

export type OfficeReader = (scene: OfficeScene) => readonly Office[];

/** 报|管委会, 由|高新区管委会: may the owner be left out before `start`? 各园区|管委会 and 市委|管委会 go on. */
export const mayLackOwner = (text: Text, start: number, { agencies }: Knowledge): boolean =>
  mayBeOwn(text, start, agencies.patterns) && !agencies.patterns.data.joined.includes(text.folded[start - 1] ?? '\n');
