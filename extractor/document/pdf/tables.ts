/**
 * The tables that a page's lines frame: each cell's text as a whole, however its lines break, and each row as one line.
 *
 *   takes 古浪黄花滩生态移民区调蓄水⏎池 in one cell → one name, beside 古浪县黄花滩镇 of the next cell
 *   leaves a frame around a page or a paragraph (one cell), a line under a heading, boxes that nothing joins
 */
import { type PageLine, type Piece, pageLines } from './page-lines.ts';
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

interface Read {
  readonly rows: readonly PageLine[];
  readonly taken: ReadonlySet<Piece>;
}

const readFrame = (frame: Frame, pieces: readonly Piece[]): Read => {
  const { xs, ys } = frame;
  const cellAt = cellsOf(frame);
  const held = new Map<number, { readonly pieces: Piece[]; readonly row: number; right: number }>();
  const taken = new Set<Piece>();
  for (const piece of pieces) {
    if (piece.isTurned || piece.text.trim() === '') continue;
    const column = intervalOf(xs, piece.x + piece.width / 2);
    const row = intervalOf(ys, piece.y - piece.size / 3);
    if (row < 0 || column < 0) continue;
    taken.add(piece);
    const cell = cellAt(row, column);
    const columns = xs.length - 1;
    const known = held.get(cell);
    const right = xs[column + 1]!;
    if (known) {
      known.pieces.push(piece);
      known.right = Math.max(known.right, right);
    } else held.set(cell, { pieces: [piece], row: Math.floor(cell / columns), right });
  }
  const rows: PageLine[] = [];
  for (let row = 0; row + 1 < ys.length; row++) {
    const cells = [...held].filter(([, { row: first }]) => first === row).sort(([a], [b]) => a - b);
    const all = cells.flatMap(([, cell]) => cell.pieces);
    if (all.length === 0) continue;
    rows.push({
      text: cells.map(([, cell]) => textOf(cell.pieces, cell.right)).join('\t'),
      left: xs[0]!,
      right: xs.at(-1)!,
      y: Math.min(...all.map(({ y }) => y)),
      size: Math.max(...all.map(({ size }) => size)),
      isRow: true,
    });
  }
  return { rows, taken };
};

/** The lines of a page from top to bottom, those of its tables row by row. */
export const linesWithTables = (pieces: readonly Piece[], rules: readonly Rule[]): readonly PageLine[] => {
  const frames = framesOf(rules);
  if (frames.length === 0) return pageLines(pieces);
  const rows: PageLine[] = [];
  let rest = pieces;
  for (const frame of frames) {
    const read = readFrame(frame, rest);
    rows.push(...read.rows);
    rest = rest.filter((piece) => !read.taken.has(piece));
  }
  return [...(rest.some(({ text }) => text.trim() !== '') ? pageLines(rest) : []), ...rows].sort((a, b) => a.y - b.y);
};
