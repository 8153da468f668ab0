/**
 * Takes off what every page carries above and below its text: page numbers, running heads, running feet.
 *
 *   takes `— 3 —`, `第 3 页 共 12 页`, `3/12` at the edge of a page, a line that many pages have at the same height,
 *         the hour and the address that a browser prints
 *   refuses `3` in a table, a title that stands on the first page alone, rows of a table that differ in numbers alone
 */
import { isPageNumber } from '../page-number.ts';
import type { PageLine } from './page-lines.ts';

export interface Page {
  readonly height: number;
  readonly lines: readonly PageLine[];
}

const EDGE = 0.12;
/** `2026/11/29 07:48`, `https://www.gov.cn/…`: what a browser prints around a page. */
const BROWSER = /^\d{1,4}\/\d{1,2}\/\d{1,4}[,\s]+\d{1,2}:\d{2}\b|^(?:https?|file):\/\//;
/** Left and right pages may have heads of their own. */
const MANY_OF = 0.4;
const FEWEST = 2;

const isAtEdge = ({ y }: PageLine, { height }: Page): boolean => y < height * EDGE || y > height * (1 - EDGE);

/** Alike on all pages but for the number of the page; 36⇥茶园水库 and 72⇥茶园水库 of a framed table are two rows. */
const keyOf = ({ text, y, isFramed }: PageLine): string =>
  isFramed ? `row|${text}` : `${Math.round(y / 4)}|${text.replace(/\d+/g, '0')}`;

export const withoutRunningHeads = (pages: readonly Page[]): readonly Page[] => {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.lines.filter((line) => isAtEdge(line, page)).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const heads = new Set<string>();
  const repeats = (line: PageLine): boolean => {
    const key = keyOf(line);
    if ((seen.get(key) ?? 0) < Math.max(FEWEST, pages.length * MANY_OF)) return false;
    // The head of a table is a row of it once.
    const isFirst = line.isFramed && !heads.has(key);
    heads.add(key);
    return !isFirst;
  };
  return pages.map((page) => {
    // Of columns the last line need not be the lowest.
    const [highest, lowest] = [Math.min, Math.max].map((edge) => edge(...page.lines.map(({ y }) => y)));
    const isNumber = ({ text, y }: PageLine): boolean =>
      (y === highest || y === lowest) && (isPageNumber(text) || BROWSER.test(text));
    return {
      ...page,
      lines: page.lines.filter((line) => !isAtEdge(line, page) || !(isNumber(line) || repeats(line))),
    };
  });
};
