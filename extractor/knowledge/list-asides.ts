/** What may stand between two members of a list beside what joins them: a remark in brackets, the number of the next item. */

import { itemNumberAt } from '../text/item-number.ts';
import { HUNDREDS, TENS } from '../text/numerals.ts';
import type { Trie } from './trie.ts';

const LONGEST_REMARK = 60;
/** `2.`, `(2)`, `②` number members within a line; `二、` a line. */
const WITHIN_LINE = 2;

/** 《甲》第六十九条、第七十条及《乙》, 《甲》第六、九两条: the articles are no part of what joins them. */
const article = new RegExp(
  `第[${HUNDREDS}\\d]+(?:[、和至][${HUNDREDS}\\d]+)*两?条(?:第[${TENS}\\d]+款)?(?:第?[(${TENS}\\d)]+项)?`,
  'y',
);
/** End of 第六十九条第二款 at `at`, -1 if there is none. */
export const articleEnd = (text: string, at: number): number => {
  article.lastIndex = at;
  return article.test(text) ? article.lastIndex : -1;
};

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

/** 表2, 二级; 标准, 限值. */
export interface Grades {
  readonly grades: Trie;
  readonly gradeEnds: Trie;
}

/** End of the grade of a standard: 执行《甲标准》|表2中二级标准|和《乙标准》; -1 if there is none at `at`. */
const gradeEnd = ({ grades, gradeEnds }: Grades, text: string, at: number): number => {
  let end = -1;
  for (let grade = grades.longestAt(text, at); grade; grade = grades.longestAt(text, end)) end = grade.end;
  // 第六条|标准;《乙》: the word alone is no grade.
  return end === -1 ? -1 : (gradeEnds.longestAt(text, end)?.end ?? end);
};

/** “《乙|规定|》第七十九条”修改为: words of a title behind `from` say nothing of the sentence. */
export const isInMarks = (text: string, from: number, at: number): boolean => {
  const words = text.slice(from, at);
  return words.lastIndexOf('《') > words.lastIndexOf('》');
};

/** 《甲》(甲发〔2021〕41号|,以下简称《实施意见》): does a bracket stand open at `at`? */
export const isBracketed = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - LONGEST_REMARK), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** End of what stands behind a member of a list beside the joiner: its article, a remark, a grade, the number of the next; -1 for none. */
export const asideEnd = (grades: Grades, text: string, at: number, to: number): number =>
  Math.max(articleEnd(text, at), noteEnd(text, at, to), itemEnd(text, at), gradeEnd(grades, text, at));
