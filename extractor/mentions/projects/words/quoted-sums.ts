/**
 * What closes a list of projects may stand in quotation marks: they belong to 等, and not to a name.
 *
 *   takes A、B等|“十大产业项目”|建设
 *   refuses A、B等“十大工程” (aims as often as works: 科创能力攀登、文化创新创造),
 *           等“五个一工程”奖 (a title), 等“文艺赋美”项目 (a name of its own), 等“十小项目” (nothing is counted)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { endingAt, type Token } from '../phrase/token.ts';
import { endOfRun, NUMERAL } from './characters.ts';

const OPENING = '“';
const CLOSING = '”';
const LONGEST = 12;
/** 项目. */
const HEAD = 2;

/** 十|大|产业|项目: a number, what is counted, and what all of them are. */
const isSum = (text: string, start: number, end: number, { projects }: Knowledge): boolean => {
  const counted = endOfRun(text, start, end, NUMERAL);
  const measured = counted === start ? -1 : projects.measureEnd(text, counted);
  return measured !== -1 && measured <= end - HEAD && projects.isLoose(text.slice(end - HEAD, end));
};

/** 等 with the mark behind it that only opens a sum; the token as it is otherwise. */
export const withMarkOfSum = (text: string, token: Token, to: number, knowledge: Knowledge): Token => {
  if (token.kind !== 'etc' || text[token.end] !== OPENING) return token;
  const start = token.end + 1;
  const close = text.slice(start, Math.min(to, start + LONGEST)).indexOf(CLOSING);
  return close !== -1 && isSum(text, start, start + close, knowledge) ? endingAt(token, start) : token;
};
