/**
 * The columns of a page, read one after the other: gazettes and journals set their texts in two.
 *
 *   takes a page whose lines end and begin at a gap that runs down its middle; a title or a table over both parts what stands above from below
 *   leaves the columns of a list (their words do not fill them), a page whose lines cross its middle
 */
import type { PageLine, Piece } from './page-lines.ts';
import { pageLines } from './page-lines.ts';

/** In sizes of the font: what parts the pieces of a line, the width of a line of running text, how far it may stay from the edge. */
const GAP = 1.2;
const RUNNING = 8;
const FULL = 2.5;
/** Lines of running text in each column, and this part of them full. */
const FEWEST = 6;
const MOST_FULL = 0.5;
const MOST_CROSSING = 0.2;
const SAME_LINE = 0.4;
const CLOSEST = 0.7;
const STEP = 2;

/** Pieces that follow each other on a line. */
interface Stretch {
  readonly pieces: Piece[];
  readonly left: number;
  right: number;
  readonly y: number;
  readonly size: number;
}

const stretchesOf = (pieces: readonly Piece[]): readonly Stretch[] => {
  const upright = pieces.filter(({ isTurned, text }) => !isTurned && text.trim() !== '');
  const rows: Piece[][] = [];
  for (const piece of [...upright].sort((a, b) => a.y - b.y)) {
    const first = rows.at(-1)?.[0];
    if (first && piece.y - first.y <= SAME_LINE * Math.max(piece.size, first.size)) rows.at(-1)!.push(piece);
    else rows.push([piece]);
  }
  const stretches: Stretch[] = [];
  for (const row of rows) {
    let last: Stretch | undefined;
    for (const piece of row.sort((a, b) => a.x - b.x)) {
      const right = piece.x + piece.width;
      if (last && piece.x - last.right <= GAP * Math.max(piece.size, last.size)) {
        last.pieces.push(piece);
        last.right = Math.max(last.right, right);
      } else {
        last = { pieces: [piece], left: piece.x, right, y: piece.y, size: piece.size };
        stretches.push(last);
      }
    }
  }
  return stretches;
};

const endOf = ({ x, width }: Piece): number => x + width;
const stretchOf = (pieces: readonly Piece[], { y, size }: Stretch): Stretch => ({
  pieces: [...pieces],
  left: pieces[0]!.x,
  right: Math.max(...pieces.map(endOf)),
  y,
  size,
});

interface Parted {
  readonly columns: readonly [readonly Stretch[], readonly Stretch[]];
  readonly across: readonly Stretch[];
}

/** Full lines of narrow columns come close to each other: there a stretch is two, but not the spaced words of a title. */
const partAt = (stretches: readonly Stretch[], gutter: number): Parted => {
  const columns: [Stretch[], Stretch[]] = [[], []];
  const across: Stretch[] = [];
  for (const stretch of stretches) {
    const { pieces, left, right, size } = stretch;
    if (right <= gutter) columns[0].push(stretch);
    else if (left >= gutter) columns[1].push(stretch);
    else {
      const before = pieces.filter((piece) => endOf(piece) <= gutter);
      const behind = pieces.filter(({ x }) => x >= gutter);
      const isParted = before.length > 0 && behind.length > 0 && before.length + behind.length === pieces.length;
      const sides = isParted ? [stretchOf(before, stretch), stretchOf(behind, stretch)] : [];
      const [first, second] = sides;
      const runs = sides.some((side) => side.right - side.left >= RUNNING * size);
      if (first && second && runs && second.left - first.right >= CLOSEST * size) {
        columns[0].push(first);
        columns[1].push(second);
      } else across.push(stretch);
    }
  }
  return { columns, across };
};

/** Whether running text fills the column: most of its lines end at its edge. */
const isFilled = (column: readonly Stretch[]): boolean => {
  const running = column.filter(({ left, right, size }) => right - left >= RUNNING * size);
  if (running.length < FEWEST) return false;
  const edge = running.map(({ right }) => right).sort((a, b) => a - b)[Math.floor(running.length * 0.9)]!;
  return running.filter(({ right, size }) => edge - right <= FULL * size).length >= column.length * MOST_FULL;
};

/** The middle of the widest gap that the fewest lines cross. */
const gutterOf = (stretches: readonly Stretch[], width: number): number | undefined => {
  let fewest = stretches.length * MOST_CROSSING;
  let found: { from: number; to: number } | undefined;
  for (let at = width * 0.35; at <= width * 0.65; at += STEP) {
    const crossed = partAt(stretches, at).across.length;
    if (crossed > fewest) continue;
    if (!found || crossed < fewest) found = { from: at, to: at };
    else if (at - found.to <= STEP) found.to = at;
    fewest = crossed;
  }
  if (!found) return undefined;
  const gutter = (found.from + found.to) / 2;
  return partAt(stretches, gutter).columns.every(isFilled) ? gutter : undefined;
};

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

/** The lines of one column, with the edges between which they run. */
const columnLines = (stretches: readonly Stretch[], margins: PageLine['margins']): readonly PageLine[] =>
  pageLines(stretches.flatMap(({ pieces }) => pieces)).map((line) => ({ ...line, margins }));

const marginsOf = (stretches: readonly Stretch[]): PageLine['margins'] => {
  const running = stretches.filter(({ left, right, size }) => right - left >= RUNNING * size);
  return {
    left: quantile(
      running.map(({ left }) => left),
      0.2,
    ),
    right: quantile(
      running.map(({ right }) => right),
      0.8,
    ),
  };
};

export interface ReadPage {
  readonly lines: readonly PageLine[];
  /** Where the columns part, for the next page, which may end in the first of them. */
  readonly gutter: number | undefined;
}

/** The lines of a page in the order of reading, `rows` of its tables among them. */
export const linesInColumns = (
  pieces: readonly Piece[],
  rows: readonly PageLine[],
  width: number,
  known: number | undefined,
): ReadPage => {
  const stretches = stretchesOf(pieces);
  const own = gutterOf(stretches, width);
  const isLikeBefore =
    known !== undefined && partAt(stretches, known).across.length <= stretches.length * MOST_CROSSING;
  const gutter = own ?? (isLikeBefore ? known : undefined);
  if (gutter === undefined || stretches.length === 0) {
    const lines = pieces.some(({ text }) => text.trim() !== '') ? pageLines(pieces) : [];
    return { lines: [...lines, ...rows].sort((a, b) => a.y - b.y), gutter: undefined };
  }
  const { columns: parts, across } = partAt(stretches, gutter);
  const columns = parts.map((column, i) => {
    const isIn = ({ left, right }: PageLine): boolean => (i === 0 ? right <= gutter : left >= gutter);
    return [...columnLines(column, marginsOf(column)), ...rows.filter(isIn)].sort((a, b) => a.y - b.y);
  });
  const whole = [
    ...(across.length > 0 ? pageLines(across.flatMap(({ pieces: words }) => words)) : []),
    ...rows.filter(({ left, right }) => left < gutter && right > gutter),
  ].sort((a, b) => a.y - b.y);
  const lines: PageLine[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const line of [...whole, undefined]) {
    const to = line?.y ?? Number.POSITIVE_INFINITY;
    for (const column of columns) lines.push(...column.filter(({ y }) => y > from && y <= to));
    if (line) lines.push(line);
    from = to;
  }
  return { lines, gutter };
};
