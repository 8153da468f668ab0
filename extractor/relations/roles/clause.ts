/**
 * The clause of a place or of a list of places: where its cues may stand.
 *
 *   `长江重点生态区(南北盘江流域)修复工程`: brackets are passed over; what stands alone in them (`重点地区(湖北)`) belongs to the clause around them
 *   `推动贵阳发展,支持遵义`: two clauses; `(不含萧山区、余杭区)` is one of its own
 */
import type { FoldedOffset, Span } from '../../text/span.ts';

const isMark = new Uint8Array(0x10000);
for (const mark of ',;。:!?\n()') isMark[mark.charCodeAt(0)] = 1;
const OPEN = 0x28; // (
const CLOSE = 0x29; // )
const FURTHEST = 120;
const LONGEST_REMARK = 40;
/** 以下简称长三角, 浙江段: with no more than this beside it a name in brackets belongs to the words before them. */
const LONGEST_PREFACE = 5;
const LONGEST_REST = 2;

export interface Clause extends Span {
  /** What stands before the colon that opens it, if one does. */
  readonly label: Span | undefined;
  readonly next: Span;
}

const back = (text: string, from: FoldedOffset, lowest: FoldedOffset): FoldedOffset => {
  let at = from;
  while (at > lowest && from - at < FURTHEST) {
    const mark = text.charCodeAt(at - 1);
    if (mark === CLOSE) {
      const from = Math.max(lowest, at - LONGEST_REMARK);
      const open = text.slice(from, at).lastIndexOf('(');
      if (open === -1) return at;
      at = from + open;
    } else if (isMark[mark] === 1) return at;
    else at--;
  }
  return at;
};

const forth = (text: string, from: FoldedOffset, highest: FoldedOffset): FoldedOffset => {
  let at = from;
  while (at < highest && at - from < FURTHEST) {
    const mark = text.charCodeAt(at);
    if (mark === OPEN) {
      const close = text.slice(at, Math.min(highest, at + LONGEST_REMARK)).indexOf(')');
      if (close === -1) return at;
      at += close + 1;
    } else if (isMark[mark] === 1) return at;
    else at++;
  }
  return at;
};

export const clauseOf = (text: string, { start, end }: Span, line: Span): Clause => {
  let from = back(text, start, line.start);
  let to = forth(text, end, line.end);
  const isRemark = text[from - 1] === '(' && text[to] === ')';
  if (isRemark && start - from <= LONGEST_PREFACE && to - end <= LONGEST_REST) {
    from = back(text, from - 1, line.start);
    to = forth(text, to + 1, line.end);
  }
  const label = text[from - 1] === ':' ? { start: back(text, from - 1, line.start), end: from - 1 } : undefined;
  return { start: from, end: to, label, next: { start: to, end: forth(text, to + 1, line.end) } };
};
