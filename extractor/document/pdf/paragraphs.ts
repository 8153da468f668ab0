/**
 * Joins the lines of pages to paragraphs: a line goes on where it fills its column and the next begins at the margin.
 *
 *   joins `…巩固拓展脱贫攻坚` + `成果`, also over the end of a page
 *   keeps apart titles broken over centred lines, indented beginnings, rows of tables, lines of another size
 */
import type { PageLine } from './page-lines.ts';
import type { Page } from './running-heads.ts';

/** In sizes of the font: how far a full line may stay from the margin, and how little a beginning is indented. */
const FULL = 1.6;
const INDENT = 0.9;
/** Narrower lines are no running text, whatever stands beside them. */
const NARROWEST = 8;
const OTHER_SIZE = 1.15;
/** Paragraphs without an indent stand apart: this much more than lines do. */
const APART = 1.3;
const SENTENCE_END = /[。:;!?：；！？]["”』」)）》]*$/u;
const LATIN_END = /[\w,.;:)]$/;
const LATIN_START = /^[\w(]/;

const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};

interface Column {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

/** The margins between which most long lines stand, and the usual way from line to line. */
const columnOf = (pages: readonly Page[]): Column => {
  const lines = pages.flatMap((page) => page.lines);
  const widest = Math.max(0, ...lines.map(({ left, right }) => right - left));
  const long = lines.filter(({ left, right, isRow }) => !isRow && right - left > widest * 0.7);
  const steps = pages.flatMap((page) => page.lines.slice(1).map((line, i) => (line.y - page.lines[i]!.y) / line.size));
  return {
    left: quantile(
      long.map(({ left }) => left),
      0.2,
    ),
    right: quantile(
      long.map(({ right }) => right),
      0.8,
    ),
    pitch: quantile(steps, 0.4),
  };
};

const goesOn = (line: PageLine, next: PageLine, isSamePage: boolean, { left, right, pitch }: Column): boolean => {
  if (line.isRow || next.isRow) return false;
  if (Math.max(line.size, next.size) > Math.min(line.size, next.size) * OTHER_SIZE) return false;
  if (line.right - line.left < NARROWEST * line.size || right - line.right > FULL * line.size) return false;
  if (isSamePage && (next.y - line.y) / next.size > pitch * APART) return false;
  const isIndented = next.left - left > INDENT * next.size;
  // The rest of an item that hangs below its mark is indented as well, but its line before is no end of a sentence.
  const hangs = isIndented && next.left > line.left + INDENT * line.size && !SENTENCE_END.test(line.text);
  return !isIndented || (hangs && line.left - left < INDENT * line.size);
};

const join = (before: string, after: string): string =>
  LATIN_END.test(before) && LATIN_START.test(after) ? `${before} ${after}` : before + after;

export const paragraphsOf = (pages: readonly Page[]): readonly string[] => {
  const column = columnOf(pages);
  const paragraphs: string[] = [];
  let last: PageLine | undefined;
  for (const page of pages)
    for (const [at, line] of page.lines.entries()) {
      const open = paragraphs.at(-1);
      if (last && open !== undefined && goesOn(last, line, at > 0, column))
        paragraphs[paragraphs.length - 1] = join(open, line.text);
      else paragraphs.push(line.text);
      last = line;
    }
  return paragraphs;
};
