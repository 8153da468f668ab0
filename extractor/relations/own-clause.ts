/** A reference, or a list of references, in its own clause: where that begins and ends. */
import { TENS } from '../text/numerals.ts';
import { firstWithin, lastWithin } from '../text/search-within.ts';
import type { Span } from '../text/span.ts';
import { clauseEnd, clauseStart } from './clause-ends.ts';

export interface OwnClause {
  /** From the first to the last reference of a list. */
  readonly group: Span;
  /** Where the neighbouring references end and begin. */
  readonly lowest: number;
  readonly highest: number;
  /** Where the clause begins, and where the label before its colon does. */
  readonly plain: number;
  readonly start: number;
  readonly end: number;
}

const LONGEST_LABEL = 14;
const onlyNumber = new RegExp(`^[\\s\\d.()${TENS}、]*$`);

/**
 * 第一百二十条之二(《修正案》第七条)准备实施恐怖活动罪: what follows the bracket is not said of the reference; but 第一批清单(甲发〔2022〕67号)继续执行:
 * a bracket that holds nothing else tells what the words before it are.
 */
const insideBracket = (text: string, from: number, { start, end }: Span, clause: number): number => {
  const open = lastWithin(text, '(', from, start);
  if (open === -1 || lastWithin(text, ')', open, start) !== -1) return clause;
  if (open === start - 1 && text[end] === ')') return clause;
  const close = firstWithin(text, ')', end, clause);
  return close === -1 ? clause : close;
};

/** `法律依据:《甲》`: the label before the colon is part of the clause. */
const withLabel = (text: string, start: number, lowest: number): number => {
  if (text[start - 1] !== ':' || start - 1 <= lowest) return start;
  const label = clauseStart(text, start - 1, lowest);
  return start - label <= LONGEST_LABEL ? label : start;
};

export const ownClause = (text: string, group: Span, lowest: number, highest: number): OwnClause => {
  const plain = clauseStart(text, group.start, lowest);
  const start = onlyNumber.test(text.slice(plain, group.start)) ? withLabel(text, plain, lowest) : plain;
  const end = insideBracket(text, start, group, clauseEnd(text, group.end, highest));
  return { group, lowest, highest, plain, start, end };
};
