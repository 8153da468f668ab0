/**
 * The parts of a list between its marks, but not inside brackets and quotation marks.
 *
 *   `A水库(甲县、乙县)、B水库` → two; `芒康昂多一、二期光伏` → one, of two phases
 */
import { TENS } from '../../../text/numerals.ts';
import type { Span } from '../../../text/span.ts';

/** 昂多一、|二期: one name of two phases. */
const ONLY_PART = new RegExp(`^[0-9${TENS}]{1,3}[期号]`);
const LONGEST_PART_MARK = 4;
const depthOf: Readonly<Record<string, number>> = { '(': 1, ')': -1, '“': 1, '”': -1 };

export const partsOf = (text: string, { start, end }: Span, marks: ReadonlySet<string>): readonly Span[] => {
  const parts: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end) {
      depth += depthOf[text[at]!] ?? 0;
      if (depth > 0 || !marks.has(text[at]!)) continue;
      if (ONLY_PART.test(text.slice(at + 1, Math.min(end, at + 1 + LONGEST_PART_MARK)))) continue;
    }
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts;
};
