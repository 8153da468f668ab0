/** The lines of a text as a page holds them: how long they are, where its margin is, and which line goes on where a page's foot stands between. */
import { isPageNumber } from '../../document/page-number.ts';

export interface PageLine {
  readonly start: number;
  readonly end: number;
  /** In units, blanks at its end left out; of a line wider than any page, one more than the widest. */
  readonly length: number;
  /** Blanks at its beginning. */
  readonly indent: number;
}

export const SHORTEST_PAGE = 20;
export const WIDEST_PAGE = 120;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ENDS_SENTENCE = /[。！？；：!?;:…]$/u;

export const linesOf = (source: string): readonly PageLine[] => {
  const lines: PageLine[] = [];
  let start = 0;
  const add = (end: number): void => {
    const words = source.slice(start, Math.min(end, start + WIDEST_PAGE + 1)).trimEnd();
    lines.push({ start, end, length: words.length, indent: words.length - words.trimStart().length });
  };
  LINE_END.lastIndex = 0;
  for (let match = LINE_END.exec(source); match; match = LINE_END.exec(source)) {
    add(match.index);
    start = LINE_END.lastIndex;
  }
  add(source.length);
  return lines;
};

export const endsSentence = (words: string): boolean => ENDS_SENTENCE.test(words);

const LONGEST_FOOT = 40;
/** Empty lines and a foot, at most, from one page's last line to the next one's first. */
const MOST_BETWEEN = 8;

const isFoot = (source: string, { start, length }: PageLine): boolean =>
  length > 0 && length <= LONGEST_FOOT && isPageNumber(source.slice(start, start + length));

/**
 * The line that stands below the `i`th: the next one, or the first of the next page if a foot with the page's number stands between. Empty
 * lines alone part paragraphs.
 */
export const lineBelow = (source: string, lines: readonly PageLine[], i: number): PageLine | undefined => {
  const next = lines[i + 1];
  if (next === undefined || (next.length > 0 && !isFoot(source, next))) return next;
  let hasFoot = false;
  for (let j = i + 1; j < lines.length && j <= i + MOST_BETWEEN; j++) {
    const line = lines[j]!;
    if (line.length === 0) continue;
    if (!isFoot(source, line)) return hasFoot ? line : next;
    hasFoot = true;
  }
  return next;
};

/** The indent of most lines below a long one that breaks off; where each paragraph is one line, that of the few below its headings. */
export const marginOf = (source: string, lines: readonly PageLine[]): number => {
  const counts = new Map<number, number>();
  for (const [i, { start, length }] of lines.entries()) {
    const below = lines[i + 1];
    if (length < SHORTEST_PAGE || below === undefined || below.length === 0) continue;
    if (!endsSentence(source[start + length - 1]!)) counts.set(below.indent, (counts.get(below.indent) ?? 0) + 1);
  }
  let margin = 0;
  for (const [indent, count] of counts) if (count > (counts.get(margin) ?? 0)) margin = indent;
  return margin;
};

/** The words of a line behind the page's margin; with a blank before them where a paragraph begins nearer to the edge. */
export const behindMargin = (source: string, { start, end, indent }: PageLine, margin: number): string =>
  indent < margin ? ` ${source.slice(start, end)}` : source.slice(start + margin, end);
