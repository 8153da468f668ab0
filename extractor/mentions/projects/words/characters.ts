/** What a character may be for the reading of a clause, as one flat table: most are none of these, and one look says so. */
import { TENS } from '../../../text/numerals.ts';

export const OPENING = 1; // “ ( 《
export const STOPPING = 2; // , : 】 …
export const JOINING = 4; // — · inside names
export const NUMERAL = 8;
export const CODE = 16; // G69, 5A
export const ORDINAL = 32; // 第
const DASH = 64; // two of them end a clause

const CLASSES: readonly (readonly [characters: string, flag: number])[] = [
  ['“‘(《', OPENING],
  [',:#@/》”’)〔〕【】[]<>〈〉{}|=*', STOPPING],
  ['①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳▲△●○◆◇■□★☆▶►※▪•', STOPPING], // what opens a point
  ['—~·-', JOINING],
  [`0123456789${TENS}百千万亿两几多数.%`, NUMERAL],
  ['0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.+%×', CODE],
  ['第', ORDINAL],
  ['—', DASH],
];

const table = new Uint8Array(0x10000);
for (const [characters, flag] of CLASSES) for (const unit of characters) table[unit.charCodeAt(0)]! |= flag;

/** Behind the ends of the text it is nothing: `|` makes 0 of NaN, which would slow down every later look at the table. */
export const classAt = (text: string, at: number): number => table[text.charCodeAt(at) | 0]!;

export const endOfRun = (text: string, at: number, to: number, flag: number): number => {
  let end = at;
  while (end < to && (classAt(text, end) & flag) !== 0) end++;
  return end;
};
