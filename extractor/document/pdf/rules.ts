/**
 * The straight lines that a page draws, level or upright: the frames of tables. From pdf.js's list of operators, in points of the page.
 *
 *   takes strokes from point to point, the sides of stroked rectangles, filled rectangles as thin as a line
 *   refuses clipping paths, curves, slanted lines, filled areas
 */

export interface Rule {
  readonly isUpright: boolean;
  /** x of an upright line, y of a level one, from the left and from the top edge. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** a b c d e f of PDF: (x, y) becomes (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** pdf.js's numbers of the operators by name. */
export type OperatorNumbers = Readonly<Record<string, number>>;

/** Thicker is an area, shorter a dot; in points. */
const THICKEST = 3;
const SHORTEST = 6;
const LEVEL = 1;
/** Pictures drawn line by line hold no tables. */
const MOST_PATHS = 50_000;

/** pdf.js's marks of what follows in a path, with the numbers that each takes. */
const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 4];
const CURVE_NUMBERS = 6;

export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

type Point = readonly [x: number, y: number];

const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length === 6 && value.every((number) => typeof number === 'number');

/** The corners of each part of a path; parts with curves are left out. */
const partsOf = (path: ArrayLike<number>, m: Matrix): readonly (readonly Point[])[] => {
  const parts: Point[][] = [];
  let part: Point[] | undefined;
  for (let at = 0; at < path.length; ) {
    const does = path[at++];
    if (does === MOVE || does === LINE) {
      const [x, y] = [path[at++]!, path[at++]!];
      const point: Point = [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
      if (does === MOVE) {
        part = [point];
        parts.push(part);
      } else part?.push(point);
    } else if (does === CLOSE) {
      if (part?.[0]) part.push(part[0]);
    } else if (does === CURVE) {
      at += CURVE_NUMBERS;
      if (part) part.length = 0;
      part = undefined;
    } else return parts;
  }
  return parts;
};

const ruleOf = (a: Point, b: Point): readonly Rule[] => {
  const [width, height] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  if (width <= LEVEL && height >= SHORTEST)
    return [{ isUpright: true, at: (a[0] + b[0]) / 2, from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) }];
  if (height <= LEVEL && width >= SHORTEST)
    return [{ isUpright: false, at: (a[1] + b[1]) / 2, from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) }];
  return [];
};

const strokesOf = (part: readonly Point[]): readonly Rule[] =>
  part.slice(1).flatMap((point, i) => ruleOf(part[i]!, point));

/** The middle line of a filled bar. */
const barOf = (part: readonly Point[]): readonly Rule[] => {
  if (part.length < 3) return [];
  const [xs, ys] = [part.map(([x]) => x), part.map(([, y]) => y)];
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (right - left <= THICKEST && foot - top >= SHORTEST)
    return [{ isUpright: true, at: (left + right) / 2, from: top, to: foot }];
  if (foot - top <= THICKEST && right - left >= SHORTEST)
    return [{ isUpright: false, at: (top + foot) / 2, from: left, to: right }];
  return [];
};

/** `view` turns the page's own coordinates into those from its upper left corner. */
export const rulesOf = (operators: Operators, numbers: OperatorNumbers, view: Matrix): readonly Rule[] => {
  const { save, restore, transform, constructPath, paintFormXObjectBegin, paintFormXObjectEnd } = numbers;
  const fills = new Set([numbers.fill, numbers.eoFill]);
  const strokes = new Set([numbers.stroke, numbers.closeStroke]);
  const both = new Set([numbers.fillStroke, numbers.eoFillStroke, numbers.closeFillStroke, numbers.closeEOFillStroke]);
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let current = view;
  let paths = 0;
  for (const [i, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[i];
    if (operator === save) saved.push(current);
    else if (operator === restore || operator === paintFormXObjectEnd) current = saved.pop() ?? view;
    else if (operator === transform) {
      if (isMatrix(args)) current = times(current, args);
    } else if (operator === paintFormXObjectBegin) {
      saved.push(current);
      const [matrix] = Array.isArray(args) ? args : [];
      if (isMatrix(matrix)) current = times(current, matrix);
    } else if (operator === constructPath && Array.isArray(args)) {
      const [paint, data] = args as [number, readonly [ArrayLike<number> | null]];
      const path = data?.[0];
      if (!path || ++paths > MOST_PATHS) continue;
      const isFill = fills.has(paint) || both.has(paint);
      const isStroke = strokes.has(paint) || both.has(paint);
      if (!isFill && !isStroke) continue;
      for (const part of partsOf(path, current)) rules.push(...(isStroke ? strokesOf(part) : barOf(part)));
    }
  }
  return rules;
};
