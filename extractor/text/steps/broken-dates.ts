/**
 * Line ends within a date or an order's number: pages that set figures apart break their lines before them.
 *
 *   takes 要于2017年⏎12月31日前完成, a signature's 2017年⏎9月18日, 一九八六年⏎三月五日, 按照环境保护部公告⏎2013年第36号的要求
 *   refuses a chronicle's heading 2017年 above 9月18日,召开会议, a heading 财政部公告 above 2020年第8号 (its organs' lines tell them apart)
 */
import { TENS } from '../numerals.ts';
import { lineBelow, type PageLine } from './page-lines.ts';

const DIGIT = '[0-9０-９〇○零一二三四五六七八九]';
const MONTH = `[0-9０-９${TENS}]{1,3}月`;
const DAY = `[0-9０-９${TENS}]{1,3}日`;
const ENDS_YEAR = new RegExp(`${DIGIT}{4}年$`, 'u');
const ONLY_YEAR = new RegExp(`^${DIGIT}{4}年$`, 'u');
const OPENS_DAY = new RegExp(`^${MONTH}${DAY}`, 'u');
const ONLY_DAY = new RegExp(`^${MONTH}${DAY}$`, 'u');
const ENDS_ORDER = /(?:[公通]告|令)$/u;
const OPENS_SERIAL = new RegExp(`^(?:${DIGIT}{4}年)?第${DIGIT}{1,4}[号號]`, 'u');
/** What a sentence has and a heading has not. */
const WITHIN = /[，；。》]/u;
const LONGEST = 24;
const ENDING = 8;

const goesOn = (source: string, { start, length }: PageLine, below: PageLine): boolean => {
  const last = source.slice(Math.max(start, start + length - ENDING), start + length);
  const next = source.slice(below.start + below.indent, below.start + Math.min(below.length, below.indent + LONGEST));
  if (ENDS_YEAR.test(last)) {
    const isAlone = ONLY_YEAR.test(source.slice(start, start + length).trim());
    return (isAlone ? ONLY_DAY : OPENS_DAY).test(next);
  }
  return ENDS_ORDER.test(last) && OPENS_SERIAL.test(next) && WITHIN.test(source.slice(start, start + length));
};

/** Offsets of line ends, each with the offset at which the text goes on. */
export const brokenDates = (source: string, lines: readonly PageLine[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    if (line.length === 0) continue;
    const below = lineBelow(source, lines, i);
    if (below && below.length > 0 && goesOn(source, line, below)) found.set(line.end, below.start);
  }
  return found;
};
