/**
 * A dot that ends a sentence of Chinese: whoever typed it had no 。 at hand, and rules must not read the next name into this sentence.
 *
 *   takes 发展.川藏铁路, 25.6%.吉化, 《办法》.各地, 工作.⏎
 *   refuses 1.加强, 一.加强, (一).加强 (numbers of items), 3.5亿, 发改委.gov, 研究... and ．, which joins names in old lists (河南．河北)
 */

import { isHan } from '../han.ts';
import { SERIALS } from '../numerals.ts';

export const DOT = 0x2e;
export const FULL_STOP = 0x3002;
const NEWLINE = 0x0a;

const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const closing = unitsOf(')》〉”’〕]%');
const opening = unitsOf('(《〈“‘〔[（「『﹝');
const numerals = unitsOf(`${SERIALS}()`);
/** Longest number of an item that ends with a dot: (二十一). */
const LONGEST_NUMBER = 6;

/** All that stands before the dot in its line is a number. */
const endsItemNumber = (units: Uint16Array, length: number): boolean => {
  let at = length - 1;
  while (at >= 0 && at >= length - LONGEST_NUMBER && numerals.has(units[at]!)) at--;
  return at < 0 || units[at] === NEWLINE;
};

const goesOn = (source: string, behind: number): boolean => {
  if (behind >= source.length) return true;
  const next = source.charCodeAt(behind);
  return isHan(next) || opening.has(next) || next === NEWLINE || next === 0x0d || next === 0x20 || next === 0x3000;
};

/** Whether the dot whose next unit is `source[behind]` ends the sentence of which `units`, of this `length`, are the folded text. */
export const isFullStop = (units: Uint16Array, length: number, source: string, behind: number): boolean => {
  const before = length === 0 ? NEWLINE : units[length - 1]!;
  return (isHan(before) || closing.has(before)) && goesOn(source, behind) && !endsItemNumber(units, length);
};
