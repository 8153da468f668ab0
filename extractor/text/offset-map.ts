/**
 * The way from folded text back to the source: runs in which both texts advance unit by unit.
 *
 * A run starts where that correspondence breaks: after removed blanks, at a character that was written with another
 * number of units, after `\r\n`. Removed text belongs to no run, so a span never begins or ends with it.
 */

import { firstIndex } from './first-index.ts';
import type { FoldedOffset, SourceOffset, SourceSpan, Span } from './span.ts';

export interface OffsetMap {
  readonly foldedLength: number;
  readonly sourceLength: number;
  /** Throws RangeError if the span is empty, reversed or outside the folded text. */
  toSource(span: Span): SourceSpan;
  /** Folded offset of the first kept unit at or after `offset`. */
  toFolded(offset: SourceOffset): FoldedOffset;
}

/** Run k covers folded units [foldedStarts[k], foldedStarts[k+1]); both arrays ascend and have one entry for each run. */
export interface Runs {
  readonly foldedStarts: Int32Array;
  readonly sourceStarts: Int32Array;
  readonly foldedLength: number;
  readonly sourceLength: number;
  /** Folded units that stand for several of the source (`&lt;`), ascending, and by how many more. */
  readonly wideAt?: Int32Array;
  readonly wideBy?: Int32Array;
}

const NONE = new Int32Array();

/** Index of the last element ≤ `value`, or -1. */
const lastAtMost = (sorted: Int32Array, value: number): number => {
  return firstIndex(sorted.length, (i) => sorted[i]! > value) - 1;
};

export const makeOffsetMap = ({
  foldedStarts,
  sourceStarts,
  foldedLength,
  sourceLength,
  wideAt = NONE,
  wideBy = NONE,
}: Runs): OffsetMap => {
  const sourceOf = (folded: number): number => {
    const run = lastAtMost(foldedStarts, folded);
    return sourceStarts[run]! + (folded - foldedStarts[run]!);
  };

  const endOf = (folded: number): number => {
    const wide = lastAtMost(wideAt, folded);
    return sourceOf(folded) + 1 + (wide !== -1 && wideAt[wide] === folded ? wideBy[wide]! : 0);
  };

  const toSource = ({ start, end }: Span): SourceSpan => {
    if (start < 0 || end > foldedLength || start >= end)
      throw new RangeError(
        `OffsetMap.toSource: expected 0 ≤ start < end ≤ ${foldedLength}, got start ${start}, end ${end}`,
      );
    return { sourceStart: sourceOf(start), sourceEnd: endOf(end - 1) };
  };

  const toFolded = (offset: SourceOffset): FoldedOffset => {
    if (offset < 0 || offset > sourceLength)
      throw new RangeError(`OffsetMap.toFolded: expected 0 ≤ offset ≤ ${sourceLength}, got ${offset}`);
    const run = lastAtMost(sourceStarts, offset);
    if (run === -1) return 0;
    const runEnd = run + 1 < foldedStarts.length ? foldedStarts[run + 1]! : foldedLength;
    return Math.min(foldedStarts[run]! + (offset - sourceStarts[run]!), runEnd);
  };

  return { foldedLength, sourceLength, toSource, toFolded };
};
