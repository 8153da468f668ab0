/** Reads what stands around a place or a list of places, so that its role can be weighed. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RoleHit } from '../../knowledge/role-cues.ts';
import { About } from '../../knowledge/role-patterns.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Segment } from '../../segments/segment.ts';
import type { FoldedOffset, Span } from '../../text/span.ts';
import type { Around } from './asked.ts';
import { actsAt, nounEndAt, rightEnd, tailEnd } from './behind.ts';
import { clauseOf } from './clause.ts';
import type { CuesBetween } from './cues-between.ts';
import { heardAfter, heardBefore, heardIn } from './heard.ts';
import { contentStart } from './list-heads.ts';
import type { PlaceGroup } from './place-groups.ts';

const LONGEST_REMAINDER = 8;

export interface Setting {
  readonly text: string;
  readonly groups: readonly PlaceGroup[];
  readonly segment: Segment;
  readonly profile: Profile | undefined;
  readonly cues: CuesBetween;
  /** What opens the list in which the group stands, the nearest first. */
  readonly heads: readonly Span[];
  /** Its line holds little but places. */
  readonly isInList: boolean;
  readonly knowledge: Knowledge;
}

/** 特别是, 其中: a place behind them still opens its clause. */
const openingEnd = (text: string, from: FoldedOffset, to: FoldedOffset, { roleCues }: Knowledge): FoldedOffset => {
  const openers = roleCues.list('openers');
  let at = from;
  for (let skip = openers.at(text, at); skip > 0 && at < to; skip = openers.at(text, at)) at += skip;
  return at;
};

export interface Read {
  readonly around: Around;
  readonly clause: Span;
  /** Where the list ends with its 等地, and the noun that begins behind it. */
  readonly end: FoldedOffset;
  readonly nounEnd: FoldedOffset;
}

const nearestFirst = (hits: readonly RoleHit[]): readonly RoleHit[] => (hits.length > 1 ? hits.toReversed() : hits);

/** 例如,|静安区: the comma parts nothing. */
const wordBefore = (text: string, start: FoldedOffset, from: FoldedOffset, { roleCues }: Knowledge): FoldedOffset =>
  start === from && text[start - 1] === ',' && roleCues.list('as').before(text, start - 1) > 0 ? start - 1 : start;

const LONGEST_OPENING = 4;
/** (除平陆县、垣曲县): the bracket holds little besides. */
const isBracketed = (text: string, { start, end }: Span): boolean =>
  text[end] === ')' && /\([^()]*$/.test(text.slice(Math.max(0, start - LONGEST_OPENING), start));

const CLOSED = /\([^()]*\)/g;
/** 运城市(不含平陆县)、|临汾市: what a bracket says ends with it. */
const outsideBrackets = (hits: readonly RoleHit[], text: string, { start, end }: Span): readonly RoleHit[] => {
  if (hits.length === 0) return hits;
  const closed = [...text.slice(start, end).matchAll(CLOSED)];
  return closed.length === 0
    ? hits
    : hits.filter((hit) =>
        closed.every(({ 0: words, index }) => hit.end <= start + index || hit.start >= start + index + words.length),
      );
};

export const readAround = (index: number, setting: Setting): Read => {
  const { text, groups, segment, profile, cues, heads, isInList, knowledge } = setting;
  const { roleCues } = knowledge;
  const group = groups[index]!;
  const clause = clauseOf(text, group, { start: segment.start, end: Math.max(segment.end, group.end) });
  const begins = contentStart(text, segment);
  const opens =
    group.start <= openingEnd(text, Math.max(clause.start, Math.min(begins, group.start)), group.start, knowledge);
  const end = tailEnd(text, group.end, clause.end, knowledge);
  const right = Math.min(clause.end, Math.max(end, rightEnd(text, groups, index, end, clause.end)));
  // 南川、城口等6个低风险区县,将全面恢复…: the next clause says what is done there.
  const continues = opens && text[clause.end] === ',' && clause.end - end <= LONGEST_REMAINDER && right === clause.end;
  const verbAt = continues ? clause.end + 1 : end;
  const to = continues ? clause.next.end : clause.end;
  const isListed = isInList || group.start <= begins || segment.kind === 'table-row';
  const lead: RoleHit[] = [];
  if (isListed) for (const { start, end } of heads.toReversed()) roleCues.scan(text, start, end, lead);
  if (clause.label) roleCues.scan(text, clause.label.start, clause.label.end, lead);
  const behind = cues(end, continues ? to : right);
  const nounEnd = nounEndAt(text, end, to, knowledge);
  const kind = profile?.kind?.value ?? '';
  const isOf = (list: string): boolean => roleCues.list(list).before(kind, kind.length) > 0;
  const isParallel = text[group.start - 1] === '、' && (groups[index - 1]?.start ?? -1) >= clause.start;
  const about =
    (opens ? About.opens : 0) |
    (verbAt >= to ? About.ends : 0) |
    (actsAt(text, verbAt, knowledge) ? About.acts : 0) |
    (isParallel ? About.parallel : 0) |
    (isBracketed(text, group) ? About.bracketed : 0) |
    (segment.kind === 'addressees' ? About.addressed : 0) |
    (isOf('news') ? About.inNews : 0) |
    (isOf('rules') ? About.inRules : 0);
  const before = { start: clause.start, end: group.start };
  const around = {
    before: heardBefore(text, wordBefore(text, group.start, clause.start, knowledge), clause.start, roleCues),
    after: heardAfter(text, end, roleCues),
    left: heardIn(nearestFirst(outsideBrackets(cues(clause.start, group.start), text, before))),
    right: heardIn(behind),
    near: heardIn(behind.filter((hit) => hit.end <= nounEnd)),
    next: heardIn(cues(clause.next.start, clause.next.end)),
    lead: heardIn(nearestFirst(lead)),
    about,
  };
  return { clause: { start: clause.start, end: clause.end }, around, end, nounEnd };
};
