/**
 * Where a clause must end because another part of the document begins: below a title, a signature, a numbered heading.
 *
 *   `…办公室` / `2018年5月3日` / `第一条 根据《甲》`: the clause begins at 第一条
 *   `根据国务院关于` / `甲的通知`: a line broken within its sentence goes on
 */
import type { Segment, SegmentKind } from '../segments/segment.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';

const apart: ReadonlySet<SegmentKind> = new Set(['title', 'number', 'addressees', 'signature', 'copies', 'chrome']);

/** Lines of one source line were cut where its parts met. */
const isApart = (a: Segment, b: Segment, folded: string): boolean =>
  [a, b].some(({ kind, rule }) => apart.has(kind) || (kind === 'heading' && rule === 'heading-mark')) ||
  !folded.slice(a.end, b.start).includes('\n');

/** For each line the stretch of text that a clause in it may fill; asked for in order or not. */
export const lineBounds = (lines: readonly Segment[], folded: string): ((at: number) => Span) => {
  const starts = new Int32Array(lines.length);
  const ends = new Int32Array(lines.length);
  for (let i = 0; i < lines.length; i++)
    starts[i] = i > 0 && !isApart(lines[i - 1]!, lines[i]!, folded) ? starts[i - 1]! : lines[i]!.start;
  for (let i = lines.length - 1; i >= 0; i--)
    ends[i] = i + 1 < lines.length && starts[i + 1] === starts[i] ? ends[i + 1]! : lines[i]!.end;
  return (at) => {
    const next = firstIndex(lines.length, (i) => lines[i]!.start > at);
    return next === 0 ? { start: 0, end: folded.length } : { start: starts[next - 1]!, end: ends[next - 1]! };
  };
};
