/**
 * Where a wide blank or a tab parts a line: what stands on its two sides was printed in two columns, and no name goes across.
 *
 *   takes 呼和浩特　　　　|金山热电厂二期, 泉山⇥|12, 3⇥|郭公庄水厂 (the number of a row)
 *   refuses 民　　政　　部 (letters spaced out), 赣州市　人民政府 (one blank), the indent of a line
 */
import type { Span } from './span.ts';
import type { Text } from './text.ts';

const WIDE = /\S(?:\u3000{2,}|[ \u3000]*\t[\t \u3000]*| {4,})(?=\S)/g;
const FEWEST_BESIDE = 2;
const ROW_NUMBER = /^\n?[1-9]$/;

const known = new WeakMap<Text, ReadonlySet<number>>();
const NONE: ReadonlySet<number> = new Set();

const read = ({ source, folded, offsets }: Text): ReadonlySet<number> => {
  const found: number[] = [];
  for (const { index, 0: blank } of source.matchAll(WIDE)) found.push(offsets.toFolded(index + blank.length));
  const starts = found.filter((start, i) => {
    const from = Math.max(start - FEWEST_BESIDE, found[i - 1] ?? 0);
    const before = folded.slice(from, start);
    const rest = folded.slice(start, Math.min(start + FEWEST_BESIDE, found[i + 1] ?? Number.POSITIVE_INFINITY));
    const isWord = (beside: string): boolean => beside.length === FEWEST_BESIDE && !beside.includes('\n');
    return (isWord(before) || ROW_NUMBER.test(before)) && isWord(rest);
  });
  return starts.length > 0 ? new Set(starts) : NONE;
};

/** Folded offsets at which columns begin, but for the first of each line. Read once for each text. */
export const wideBlanks = (text: Text): ReadonlySet<number> => {
  const starts = known.get(text) ?? read(text);
  known.set(text, starts);
  return starts;
};

/** Does a column begin within a span? */
export const isAcrossBlank = (text: Text, { start, end }: Span): boolean => {
  const starts = wideBlanks(text);
  if (starts.size === 0) return false;
  for (let at = start + 1; at < end; at++) if (starts.has(at)) return true;
  return false;
};
