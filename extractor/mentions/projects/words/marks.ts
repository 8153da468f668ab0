/**
 * Reads marks: quotations and brackets whole, titles and numbering as stops.
 *
 *   takes “两岸青山·千里林带” (a quotation), (重庆段) (a bracket), 《…》 and 第三条 and (四) (stops)
 *   refuses 第三跑道 (no numbering), “ without its other half (a stop of its own)
 */

import { TENS, THOUSANDS } from '../../../text/numerals.ts';
import type { Token } from '../phrase/token.ts';
import { CODE, classAt, JOINING, OPENING, ORDINAL, STOPPING } from './characters.ts';

const LONGEST_ASIDE = 40;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '(': ')', '《': '》' };
const ARTICLE = new RegExp(`^第[0-9${THOUSANDS}]{1,7}[条章节款项编]`);
const LONGEST_ARTICLE = 9;
/** 16.轨道交通: the number of a point, not of a line. */
const POINT = /^[0-9]{1,3}\.(?![0-9])/;
const LONGEST_POINT = 5;
const NUMBERED = new RegExp(`^\\([0-9${TENS}]{1,3}\\)$`);

const endOfAside = (text: string, at: number, to: number): number => {
  const found = text.slice(at + 1, Math.min(to, at + LONGEST_ASIDE)).indexOf(CLOSING[text[at]!]!);
  return found === -1 ? -1 : at + found + 2;
};

const readAside = (text: string, at: number, to: number): Token => {
  const end = endOfAside(text, at, to);
  if (end === -1) return { kind: 'stop', start: at, end: at + 1 };
  const isStop = text[at] === '《' || NUMBERED.test(text.slice(at, end));
  return { kind: isStop ? 'stop' : text[at] === '(' ? 'bracket' : 'quote', start: at, end };
};

const BEFORE_POINT = new Set(['\n', ';', '。', ':']);
/** At the start of a line, or of a clause where points stand in one line: ;2.G340. */
const isAtStart = (text: string, at: number): boolean => at === 0 || BEFORE_POINT.has(text[at - 1]!);

const readPoint = (text: string, at: number): Token | null => {
  const point = isAtStart(text, at) ? POINT.exec(text.slice(at, at + LONGEST_POINT)) : null;
  return point && { kind: 'stop', start: at, end: at + point[0].length };
};

export const readMark = (text: string, at: number, to: number): Token | null => {
  const is = classAt(text, at);
  if (is === 0) return null;
  if ((is & CODE) !== 0) return readPoint(text, at);
  if ((is & OPENING) !== 0) return readAside(text, at, to);
  if ((is & STOPPING) !== 0) return { kind: 'stop', start: at, end: at + 1 };
  if ((is & JOINING) !== 0) {
    const isDash = text[at] === '—' && text[at + 1] === '—';
    return isDash ? { kind: 'stop', start: at, end: at + 2 } : { kind: 'name', start: at, end: at + 1 };
  }
  if ((is & ORDINAL) === 0) return null;
  const article = ARTICLE.exec(text.slice(at, at + LONGEST_ARTICLE));
  return article && { kind: 'stop', start: at, end: at + article[0].length };
};
