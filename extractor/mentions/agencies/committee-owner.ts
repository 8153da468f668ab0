/**
 * Whose committee 江西省|委员会 is: the party's, unless another body's name stands before the place.
 *
 *   takes 政协|江西省委员会, 共青团|赣州市委, 团|省委, 政协第五届|赣州市委员会
 *   refuses 民革|江西省委员会: a party of its own, and no organ; 省人大|省委: a list; 旅行团|省委
 */
import type { OrganPatterns } from '../../knowledge/organ-patterns.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { mayBeOwn } from './edges.ts';

export interface OwnedCommittee extends Span {
  /** As the patterns know it: 政协办公厅. */
  readonly organ: string;
}

const LONGEST_REST = 14;

/** The committee at `at` (its place begins at `start`) in another body's name; null if that body is no organ, undefined if it is the party's. */
export const ownedCommittee = (
  text: Text,
  start: number,
  at: number,
  patterns: OrganPatterns,
): OwnedCommittee | null | undefined => {
  const { folded } = text;
  const { data } = patterns;
  const tail = patterns.tailAt(folded, at);
  if (!tail?.template.startsWith(data.partyPlace)) return undefined;
  const before = patterns.sessionStart(folded, start);
  for (const [organ, words] of data.committeeOwners) {
    const word = words.find((name) => folded.endsWith(name, before));
    if (word === undefined) continue;
    const from = before - word.length;
    if (word.length === 1 && !mayBeOwn(text, from, patterns)) continue;
    if (organ === '') return null;
    const behind = patterns.sessionEnd(folded, at);
    const [committee] = data.committeeWords.filter((name) => folded.startsWith(name, behind));
    if (committee === undefined) return undefined;
    const rest = behind + committee.length;
    const whole = organ + folded.slice(rest, rest + LONGEST_REST);
    const end = rest + (patterns.tailAt(whole, 0)?.end ?? organ.length) - organ.length;
    return { start: from, end, organ: organ + folded.slice(rest, end) };
  }
  return undefined;
};
