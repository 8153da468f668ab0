/**
 * A corps of the armed police bears its place inside its name: 武警|海南|总队.
 *
 *   takes 武警海南总队, 武警赣州支队, 中国人民武装警察部队湖南省总队
 *   refuses 海南总队 (whose?), 武警总队 (no place), 武警海南总队伍
 */
import type { OrganPatterns } from '../../knowledge/organ-patterns.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';

export interface Corps extends Span {
  /** As the patterns know it behind a place: 武警总队. */
  readonly organ: string;
}

/** The corps whose place stands at [start, at). */
export const armedPolice = (
  { folded }: Text,
  start: number,
  at: number,
  patterns: OrganPatterns,
): Corps | undefined => {
  const { before, corps } = patterns.data.armedPolice;
  const kind = corps.find((word) => folded.startsWith(word, at));
  if (kind === undefined || patterns.isBroken(folded, at, at + kind.length)) return undefined;
  const force = before.find((word) => folded.endsWith(word, start));
  const short = before.at(-1) ?? '';
  if (force === undefined) return undefined;
  return { start: start - force.length, end: at + kind.length, organ: short + kind };
};
