/** What may stand between two members of a list beside what joins them: a remark in brackets, the number of the next item. */
import { itemNumberAt } from '../text/item-number.ts';

const LONGEST_REMARK = 60;
/** `2.`, `(2)`, `②` number members within a line; `二、` a line. */
const WITHIN_LINE = 2;

/** End of a remark in brackets: 《甲公约》(海牙送达公约)、《乙》; -1 if there is none at `at`. */
export const noteEnd = (text: string, at: number, to: number): number => {
  if (text[at] !== '(') return -1;
  const close = text.indexOf(')', at);
  return close === -1 || close >= to || close - at > LONGEST_REMARK ? -1 : close + 1;
};

/** End of an item's number: 依据有:1.《甲》;|2.|《乙》; -1 if there is none at `at`. */
export const itemEnd = (text: string, at: number): number => {
  const { level, length } = itemNumberAt(text, at);
  return level >= WITHIN_LINE ? at + length : -1;
};
