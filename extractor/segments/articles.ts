/**
 * Lines that open an article or a chapter: statutes are made of them.
 *
 *   takes `第八条 …`, `第十二条之一 …`
 *   refuses 根据第八条 …: reports and news cite articles, but do not begin lines with them
 */

import type { LineMarks } from '../knowledge/line-marks.ts';
import { THOUSANDS } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import type { Segment } from './segment.ts';

const LONGEST_MARK = 14;
const SHORTEST_MARK = 10;
const FIRST_ARTICLE = /^第[一1]条/;
const ARTICLE_OR_CHAPTER = new RegExp(`^第[${THOUSANDS}0-9]{1,7}(?:(条)|章)`);

export const opensArticle = (text: string, { start }: Span, marks: LineMarks): boolean =>
  text[start] === '第' && marks.cue('article', text.slice(start, start + LONGEST_MARK)) > 0;

/** 第七条: in the midst of a statute, so what stands above it heads a chapter; a statute begins with 第一条. */
export const opensLaterArticle = (words: string, marks: LineMarks): boolean =>
  marks.cue('article', words.slice(0, LONGEST_MARK)) > 0 && !FIRST_ARTICLE.test(words);

/** The parts of a file that speak in articles: measures behind their notice do, the notice does not. */
export const partsInArticles = (
  text: string,
  lines: readonly Segment[],
  marks: LineMarks,
): ReadonlySet<number | undefined> => {
  const parts = new Set<number | undefined>();
  for (const line of lines) if (opensArticle(text, line, marks)) parts.add(line.part);
  return parts;
};

/** Articles make a statute; chapters alone do not, as plans and books have them too. */
export const countMarks = (
  text: string,
  lines: readonly Segment[],
): { readonly articles: number; readonly chapters: number } => {
  const marks = { articles: 0, chapters: 0 };
  for (const { start } of lines) {
    const mark = ARTICLE_OR_CHAPTER.exec(text.slice(start, start + SHORTEST_MARK));
    if (mark) marks[mark[1] ? 'articles' : 'chapters']++;
  }
  return marks;
};

/** Chapters count too: a statute cut short may have hardly more than a heading and one article. */
export const countArticles = (text: string, lines: readonly Segment[]): number => {
  const { articles, chapters } = countMarks(text, lines);
  return articles + chapters;
};
