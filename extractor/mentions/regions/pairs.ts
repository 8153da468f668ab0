/**
 * A word that is a place too, as one of a pair: a dash joins it to a place, and nothing stands on either side of the two.
 *
 *   takes 朝阳 in ;朝阳—镇江\n, 中山 in ;佳木斯—中山;
 *   refuses 和平—发展 (neither is surely a place), 主题—朝阳
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHan } from '../../text/han.ts';
import type { Span } from '../../text/span.ts';

/** `otherAt`, `otherTo`: the place that begins, or ends, there, if it is surely one. */
export const isOneOfPair = (
  folded: string,
  { start, end }: Span,
  otherAt: (start: number) => Span | undefined,
  otherTo: (end: number) => Span | undefined,
  { regionCues: { areaJoiners } }: Knowledge,
): boolean => {
  const isAlone = (from: number, to: number): boolean =>
    !isHan(folded.charCodeAt(from - 1)) && !isHan(folded.charCodeAt(to));
  const joins = (at: number): boolean => areaJoiners.has(folded[at] ?? '');
  const next = joins(end) ? otherAt(end + 1) : undefined;
  if (next && !joins(next.end) && isAlone(start, next.end)) return true;
  const last = joins(start - 1) ? otherTo(start - 1) : undefined;
  return last !== undefined && !joins(last.start - 1) && isAlone(last.start, end);
};
