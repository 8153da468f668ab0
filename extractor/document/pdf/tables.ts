/**
 * The tables that a page's lines frame: each cell's text as a whole, however its lines break, and each row as one line.
 *
 *   takes a cell beside several rows for each of them, if it is a name
 *   takes 古浪黄花滩生态移民区调蓄水⏎池 in one cell → one name, beside 古浪县黄花滩镇 of the next cell
 *   leaves a frame around a page or a paragraph (one cell), a line under a heading, boxes that nothing joins
 */
import { LONGEST_REPEATED } from '../table-row.ts';
import { linesInColumns, type ReadPage } from './columns.ts';
import type { PageLine, Piece } from './page-lines.ts';
import { pageLines } from './page-lines.ts';
import type { Rule } from './rules.ts';

/** In points: how far two lines may miss each other. */
const NEAR = 3;
/** A line of a cell that ends this much before its edge, in sizes of the font, did not break for want of room. */
const ROOM = 2.6;
const LATIN_END = /[\w,.;:)]$/;
const LATIN_START = /^[\w(]/;

const byPlace = (a: Rule, b: Rule): number => a.at - b.at || a.from - b.from;

/** Lines that go on from each other become one. */
const merged = (rules: readonly Rule[]): readonly Rule[] => {
  const lanes: { at: number; rules: Rule[] }[] = [];
  for (const rule of [...rules].sort(byPlace)) {
    const lane = lanes.at(-1);
    if (lane && rule.at - lane.at <= NEAR) lane.rules.push(rule);
    else lanes.push({ at: rule.at, rules: [rule] });
  }
  return lanes.flatMap(({ at, rules: lane }) => {
    const whole: Rule[] = [];
    for (const rule of lane.sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last && rule.from <= last.to + NEAR) whole[whole.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else whole.push({ ...rule, at });
    }
    return whole;
  });
};

const meet = (upright: Rule, level: Rule): boolean =>
  upright.at >= level.from - NEAR &&
  upright.at <= level.to + NEAR &&
  level.at >= upright.from - NEAR &&
  level.at <= upright.to + NEAR;

/** Groups of numbers, told apart by a forest of parents. */
const makeGroups = (count: number) => {
  const parents = Array.from({ length: count }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root]!;
    return root;
  };
  return {
    rootOf,
    join: (a: number, b: number): void => {
      parents[rootOf(a)] = rootOf(b);
    },
  };
};

/** A grid: where its columns and rows begin and end, and the lines between its cells. */
interface Frame {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly uprights: readonly Rule[];
  readonly levels: readonly Rule[];
}

const distinct = (numbers: readonly number[]): readonly number[] =>
  [...numbers].sort((a, b) => a - b).filter((number, i, all) => i === 0 || number - all[i - 1]! > NEAR);

/** Tables may be open at their sides: there the level lines end. */
const frameOf = (uprights: readonly Rule[], levels: readonly Rule[]): Frame => {
  const ends = levels.flatMap(({ from, to }) => [from, to]);
  const sides = uprights.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [];
  return {
    xs: distinct([...uprights.map(({ at }) => at), ...sides]),
    ys: distinct(levels.map(({ at }) => at)),
    uprights,
    levels,
  };
};

/** No page has more lines or cells in its tables; a drawing may. */
const MOST_RULES = 3000;
const MOST_CELLS = 20_000;

const framesOf = (rules: readonly Rule[]): readonly Frame[] => {
  const uprights = merged(rules.filter(({ isUpright }) => isUpright));
  const levels = merged(rules.filter(({ isUpright }) => !isUpright));
  if (uprights.length === 0 || levels.length < 2 || uprights.length + levels.length > MOST_RULES) return [];
  const groups = makeGroups(uprights.length + levels.length);
  for (const [i, upright] of uprights.entries())
    for (const [j, level] of levels.entries()) if (meet(upright, level)) groups.join(i, uprights.length + j);
  const roots = new Set(levels.map((_, j) => groups.rootOf(uprights.length + j)));
  return [...roots].flatMap((root) => {
    const frame = frameOf(
      uprights.filter((_, i) => groups.rootOf(i) === root),
      levels.filter((_, j) => groups.rootOf(uprights.length + j) === root),
    );
    const cells = (frame.xs.length - 1) * (frame.ys.length - 1);
    return frame.xs.length > 2 && cells > 1 && cells <= MOST_CELLS ? [frame] : [];
  });
};

/** Whether a line at `at` covers the middle of `from` to `to`. */
const isBetween = (rules: readonly Rule[], at: number, from: number, to: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= (from + to) / 2 && rule.to >= (from + to) / 2);

/** The number of the cell, or of the first of the cells that are one, for each row and column. */
const cellsOf = ({ xs, ys, uprights, levels }: Frame): ((row: number, column: number) => number) => {
  const columns = xs.length - 1;
  const groups = makeGroups(columns * (ys.length - 1));
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      // The later cell joins the earlier one, so that the first is the root.
      if (column > 0 && !isBetween(uprights, xs[column]!, ys[row]!, ys[row + 1]!)) groups.join(cell, cell - 1);
      if (row > 0 && !isBetween(levels, ys[row]!, xs[column]!, xs[column + 1]!)) groups.join(cell, cell - columns);
    }
  return (row, column) => groups.rootOf(row * columns + column);
};

const intervalOf = (edges: readonly number[], at: number): number => {
  for (let i = 0; i + 1 < edges.length; i++) if (at >= edges[i]! && at < edges[i + 1]!) return i;
  return -1;
};

const textOf = (pieces: readonly Piece[], right: number): string => {
  let text = '';
  let isFull = false;
  for (const line of pageLines(pieces)) {
    const words = line.text.replaceAll('\t', ' ');
    const isLatin = LATIN_END.test(text) && LATIN_START.test(words);
    text += text === '' || (isFull && !isLatin) ? words : ` ${words}`;
    isFull = right - line.right < ROOM * line.size;
  }
  return text;
};

const NARROW = /[\u0020-\u00ff]/;
/** In sizes of the font: a piece reaches into the next cell. */
const OVER = 0.5;

/** Cells that are full come as one piece, `景泰县 续建`: its characters stand to the left and to the right of the line between. */
const splitAt = (piece: Piece, edges: readonly number[]): readonly Piece[] => {
  const over = edges.filter(
    (edge) => edge > piece.x + OVER * piece.size && edge < piece.x + piece.width - OVER * piece.size,
  );
  if (over.length === 0) return [piece];
  const characters = [...piece.text];
  const widths = characters.map((character) => (NARROW.test(character) ? 0.5 : 1));
  const unit = piece.width / widths.reduce((sum, width) => sum + width, 0);
  const parts: { text: string; x: number; width: number }[] = [];
  let x = piece.x;
  let column = -1;
  for (const [i, character] of characters.entries()) {
    const width = widths[i]! * unit;
    const at = over.filter((edge) => edge < x + width / 2).length;
    if (at === column) {
      parts.at(-1)!.text += character;
      parts.at(-1)!.width += width;
    } else parts.push({ text: character, x, width });
    column = at;
    x += width;
  }
  return parts.map((part) => ({ ...piece, ...part }));
};

interface Read {
  readonly rows: readonly PageLine[];
  readonly taken: ReadonlySet<Piece>;
}

const readFrame = (frame: Frame, pieces: readonly Piece[]): Read => {
  const { xs, ys } = frame;
  const cellAt = cellsOf(frame);
  const held = new Map<number, { readonly pieces: Piece[]; readonly row: number; right: number }>();
  const taken = new Set<Piece>();
  const hold = (piece: Piece, row: number): void => {
    const column = intervalOf(xs, piece.x + piece.width / 2);
    if (column < 0 || piece.text.trim() === '') return;
    const cell = cellAt(row, column);
    const columns = xs.length - 1;
    const known = held.get(cell);
    const right = xs[column + 1]!;
    if (known) {
      known.pieces.push(piece);
      known.right = Math.max(known.right, right);
    } else held.set(cell, { pieces: [piece], row: Math.floor(cell / columns), right });
  };
  for (const piece of pieces) {
    if (piece.isTurned || piece.text.trim() === '') continue;
    const row = intervalOf(ys, piece.y - piece.size / 3);
    if (row < 0 || intervalOf(xs, piece.x + piece.width / 2) < 0) continue;
    taken.add(piece);
    const edges = xs.filter((_, i) => i > 0 && i + 1 < xs.length && cellAt(row, i - 1) !== cellAt(row, i));
    for (const part of splitAt(piece, edges)) hold(part, row);
  }
  const rows: PageLine[] = [];
  const texts = new Map([...held].map(([cell, { pieces: parts, right }]) => [cell, textOf(parts, right)]));
  for (let row = 0; row + 1 < ys.length; row++) {
    const reaching = new Set(xs.slice(1).map((_, column) => cellAt(row, column)));
    const cells = [...reaching]
      .filter((cell) => held.has(cell))
      .sort((a, b) => (a % (xs.length - 1)) - (b % (xs.length - 1)));
    const own = cells.filter((cell) => held.get(cell)!.row === row);
    const all = own.flatMap((cell) => held.get(cell)!.pieces);
    if (all.length === 0) continue;
    const shown = cells
      .map((cell) => texts.get(cell)!)
      .filter((text, i) => own.includes(cells[i]!) || text.length <= LONGEST_REPEATED);
    rows.push({
      text: shown.join('\t'),
      left: xs[0]!,
      right: xs.at(-1)!,
      y: Math.min(...all.map(({ y }) => y)),
      size: Math.max(...all.map(({ size }) => size)),
      isRow: true,
      isFramed: true,
    });
  }
  return { rows, taken };
};

/** The lines of a page in the order of reading, those of its tables row by row. */
export const linesWithTables = (
  pieces: readonly Piece[],
  rules: readonly Rule[],
  width: number,
  gutter: number | undefined,
): ReadPage => {
  const rows: PageLine[] = [];
  let rest = pieces;
  for (const frame of framesOf(rules)) {
    const read = readFrame(frame, rest);
    rows.push(...read.rows);
    rest = rest.filter((piece) => !read.taken.has(piece));
  }
  return linesInColumns(rest, rows, width, gutter);
};
