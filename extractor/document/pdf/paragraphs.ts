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
const LIST_MARK =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]|第[\d一二三四五六七八九十百]{1,5}[条章节]|[●•·○])/u;
const FURTHEST_HANG = 4;
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
  const long = lines.filter(({ left, right, isRow, margins }) => !isRow && !margins && right - left > widest * 0.7);
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

/** The rest of an item may hang below its mark: `（一）…` with its second line further in. */
const hangs = (opening: string, line: PageLine, next: PageLine, left: number): boolean =>
  LIST_MARK.test(opening) &&
  next.left - left < FURTHEST_HANG * next.size &&
  next.left > line.left - INDENT * line.size &&
  !SENTENCE_END.test(line.text);

const LONGEST_UNCLOSED = 200;

/** `关于印发《…细则（试` + `行）》的通知`: nothing ends within a mark. */
const isUnclosed = (opening: string): boolean => {
  if (opening.length > LONGEST_UNCLOSED) return false;
  let open = 0;
  for (const unit of opening) open = Math.max(0, open + ('《（('.includes(unit) ? 1 : '》）)'.includes(unit) ? -1 : 0));
  return open > 0;
};

const goesOn = (
  opening: string,
  line: PageLine,
  next: PageLine,
  isSamePage: boolean,
  { pitch, ...margins }: Column,
): boolean => {
  const { right } = line.margins ?? margins;
  const { left } = next.margins ?? margins;
  if (line.isRow || next.isRow) return false;
  if (Math.max(line.size, next.size) > Math.min(line.size, next.size) * OTHER_SIZE) return false;
  if (isSamePage && isUnclosed(opening)) return true;
  if (line.right - line.left < NARROWEST * line.size || right - line.right > FULL * line.size) return false;
  if (isSamePage && (next.y - line.y) / next.size > pitch * APART) return false;
  const isIndented = next.left - left > INDENT * next.size;
  return !isIndented || hangs(opening, line, next, left);
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
      if (last && open !== undefined && goesOn(open, last, line, at > 0, column))
        paragraphs[paragraphs.length - 1] = join(open, line.text);
      else paragraphs.push(line.text);
      last = line;
    }
  return paragraphs;
};
