/** Which form of number a line begins with: 一、 is level 0, (一) 1, 1. 2, (1) 3, ① 4; -1 is none. Two items of one list have one level. */
import { TENS } from './numerals.ts';

const numbers: readonly RegExp[] = [
  new RegExp(`^[${TENS}]{1,4}、`),
  new RegExp(`^[(][${TENS}]{1,4}[)]`),
  /^\d{1,3}[.、]/,
  /^[(]\d{1,3}[)]/,
  /^[①-⑳]/,
];
const LONGEST = 6;

export interface ItemNumber {
  readonly level: number;
  /** Length of the number, 0 if there is none. */
  readonly length: number;
}

const NONE: ItemNumber = { level: -1, length: 0 };

export const itemNumberAt = (text: string, start: number): ItemNumber => {
  const words = text.slice(start, start + LONGEST);
  for (const [level, number] of numbers.entries()) {
    const length = number.exec(words)?.[0].length;
    if (length !== undefined) return { level, length };
  }
  return NONE;
};
