/**
 * Places that a line, or what stands below it, is about, because they open it or are all of it.
 *
 *   takes 嫩江市:|A水库、B灌区 and 德阳市:|C基地 behind a semicolon (up to the next one), 3.大田县。|实施A水库连通 (up to the end of the line),
 *         (四)延安市 alone on its line (up to the next heading of its kind)
 *   refuses 大田县(完成82.5%)进度最快。 (goes on), 支持大田县:, 榆林市 in a line of the text
 */
import { TENS } from '../../text/numerals.ts';
import type { FoldedOffset } from '../../text/span.ts';
import type { Subject } from './subjects.ts';

const COLON = ':';
const LINE_END = '\n';
const SEMICOLON = ';';
const OPENS_PART = new Set([LINE_END, SEMICOLON]);
const LONGEST_LINE = 400;
const LONGEST_BLOCK = 3000;

/** …;德阳市:. */
export const opensPart = (text: string, { start, end }: Subject): boolean =>
  text[end] === COLON && (start === 0 || OPENS_PART.has(text[start - 1]!));

/** 嫩江市:|尼尔基水库…、北引渠首…: what lies in the place that a line or a part of it opens with. */
export const heads = (text: string, subject: Subject, project: FoldedOffset): boolean =>
  opensPart(text, subject) &&
  project - subject.end <= LONGEST_LINE &&
  !/[;\n]/.test(text.slice(subject.end + 1, project));

const NUMBERING = new RegExp(`^[0-9${TENS}().、①-⑳▲●◆■◎○◇□★☆·-]{0,5}$`, 'u');
/** 大田县|。, 大田县|(完成82.5%)|: but not 大田县|(完成82.5%)|进度最快。 */
const CLOSES_HEADING = /^(?:[。:]|\([^()\n]{1,12}\):)/;
const LONGEST_CLOSING = 15;
const LONGEST_NUMBER = 6;

/** What numbers the line that the place opens, or undefined if something else opens it. */
const numberOf = (text: string, { start }: Subject): string | undefined => {
  const before = text.slice(Math.max(0, start - LONGEST_NUMBER), start);
  const from = before.lastIndexOf(LINE_END);
  const number = before.slice(from + 1).trim();
  return (from !== -1 || start <= LONGEST_NUMBER) && NUMBERING.test(number) ? number : undefined;
};

/** 3.大田县。: the place that a line is about, if a number and the place are its heading. */
export const isHeading = (text: string, subject: Subject): boolean =>
  CLOSES_HEADING.test(text.slice(subject.end, subject.end + LONGEST_CLOSING)) && numberOf(text, subject) !== undefined;

export const isInLineOf = (text: string, { end }: Subject, at: FoldedOffset): boolean =>
  at - end <= LONGEST_LINE && !text.slice(end, at).includes(LINE_END);

/** 一、 before (一) before 1.: what a heading is numbered by, the wider first; 0 where nothing is known. */
const LEVELS = [
  new RegExp(`^\\s*第?[${TENS}]{1,3}[、章节]`, 'u'),
  new RegExp(`^\\s*\\([${TENS}]{1,3}\\)`, 'u'),
  /^\s*(?:\d{1,2}[.、]|\(\d{1,2}\)|[①-⑳▲●◆■◎○◇□★☆])/u,
];
const levelOf = (line: string): number => LEVELS.findIndex((level) => level.test(line));

const ALONE = /^(?:\([^()\n]{1,12}\))?:?[ \t]*(?:\n|$)/;

/** (四)延安市: a heading that is all of its line; where what it is about ends, or -1. */
export const endOfBlock = (text: string, subject: Subject): FoldedOffset => {
  const number = numberOf(text, subject);
  if (!number || !ALONE.test(text.slice(subject.end, subject.end + LONGEST_CLOSING + 2))) return -1;
  const level = levelOf(number);
  if (level === -1) return -1;
  const farthest = Math.min(text.length, subject.end + LONGEST_BLOCK);
  let line = text.indexOf(LINE_END, subject.end);
  while (line !== -1 && line < farthest) {
    const next = levelOf(text.slice(line + 1, line + 1 + 2 * LONGEST_NUMBER));
    if (next !== -1 && next <= level) return line;
    line = text.indexOf(LINE_END, line + 1);
  }
  return farthest;
};
