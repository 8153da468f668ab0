/**
 * `<办法>` and 〈办法〉 outside of 《》 become 《办法》: whoever typed them had no others, and inside of 《》 they mark the inner title.
 *
 *   takes <土地管理法>, <关于修改<土地管理法>的决定> (the outer pair), 〈“十四五”规划〉
 *   refuses the inner pair of 《关于转发<通知>的通知》, <p>, a<b且c>d, 首页>政策, and pairs with a full stop or an empty line within
 */
import { isHan } from '../han.ts';

const code = (character: string): number => character.charCodeAt(0);
const OUTER_OPEN = code('《');
const OUTER_CLOSE = code('》');
const NEWLINE = 0x0a;
const FULL_STOP = code('。');
const [SIGN, ANGLE] = [code('<'), code('〈')];
const closers: ReadonlyMap<number, number> = new Map([
  [SIGN, code('>')],
  [ANGLE, code('〉')],
]);

export const isSingleTitleMark = (unit: number): boolean => unit === SIGN || unit === ANGLE;

const beginsTitle = new Set([...'“<〈('].map(code));
const endsTitle = new Set([...'”>〉)'].map(code));
const SHORTEST = 2;
const LONGEST = 160;

/** Where the mark at `open` closes, or -1. */
const closeOf = (units: Uint16Array, length: number, open: number): number => {
  const opening = units[open]!;
  const closing = closers.get(opening)!;
  let depth = 0;
  for (let at = open; at < length && at <= open + LONGEST; at++) {
    const unit = units[at]!;
    if (unit === FULL_STOP || unit === OUTER_OPEN || unit === OUTER_CLOSE) return -1;
    if (unit === opening) depth++;
    else if (unit === closing && --depth === 0) return at;
  }
  return -1;
};

/** The pair's words, without the line ends beside its marks: pages set a link in a line of its own. */
const wordsOf = (units: Uint16Array, open: number, close: number): Uint16Array => {
  let [start, end] = [open + 1, close];
  while (units[start] === NEWLINE) start++;
  while (end > start && units[end - 1] === NEWLINE) end--;
  return units.subarray(start, end);
};

const isTitle = (words: Uint16Array): boolean => {
  const [first, last] = [words[0] ?? 0, words.at(-1) ?? 0];
  if (words.length < SHORTEST || !(isHan(first) || beginsTitle.has(first)) || !(isHan(last) || endsTitle.has(last)))
    return false;
  return !words.some((unit, i) => unit === NEWLINE && words[i + 1] === NEWLINE);
};

/** Changes the marks in place. */
export const raiseSingleTitleMarks = (units: Uint16Array, length: number): void => {
  let depth = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    if (unit === OUTER_OPEN) depth++;
    else if (unit === OUTER_CLOSE) depth = Math.max(0, depth - 1);
    else if (unit === NEWLINE) depth = 0;
    if (depth > 0 || !isSingleTitleMark(unit)) continue;
    const close = closeOf(units, length, at);
    if (close < 0 || !isTitle(wordsOf(units, at, close))) continue;
    units[at] = OUTER_OPEN;
    units[close] = OUTER_CLOSE;
    at = close;
  }
};
