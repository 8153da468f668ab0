/**
 * Turns a page whose text stands sideways or upside down, as programs print broad tables on upright sheets, so that it can be read by lines.
 *
 *   takes a page most of whose characters run upwards, downwards or to the left
 *   leaves a page with a watermark or a stamp askew
 */
import type { Piece } from './page-lines.ts';
import { type Matrix, times } from './rules.ts';

export interface PageText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const MOST = 0.7;
const SLANT = 0.05;

/** Where a text runs: right, down, left, up; undefined if it runs askew. */
const quarterOf = ({ transform }: PageText, [a, b, c, d]: Matrix): number | undefined => {
  const [ta = 0, tb = 0] = transform;
  const [x, y] = [a * ta + c * tb, b * ta + d * tb];
  if (Math.abs(y) <= SLANT * Math.abs(x)) return x > 0 ? 0 : 2;
  if (Math.abs(x) <= SLANT * Math.abs(y)) return y > 0 ? 1 : 3;
  return undefined;
};

const turns = ({ width, height }: Size): readonly Matrix[] => [
  [1, 0, 0, 1, 0, 0],
  [0, -1, 1, 0, 0, width],
  [-1, 0, 0, -1, width, height],
  [0, 1, -1, 0, height, 0],
];

export const uprightView = (
  texts: readonly PageText[],
  view: Matrix,
  { width, height }: Size,
): Size & { readonly view: Matrix } => {
  const counts = [0, 0, 0, 0];
  let all = 0;
  for (const text of texts) {
    const quarter = quarterOf(text, view);
    all += text.str.length;
    if (quarter !== undefined) counts[quarter] = counts[quarter]! + text.str.length;
  }
  const quarter = counts.findIndex((count) => count > all * MOST);
  if (quarter <= 0) return { view, width, height };
  const turned = times(turns({ width, height })[quarter]!, view);
  return quarter === 2 ? { view: turned, width, height } : { view: turned, width: height, height: width };
};

export const pieceOf = (text: PageText, view: Matrix): Piece => {
  const [a, b, c, d, e, f] = view;
  const [, , tc = 0, td = 0, x = 0, y = 0] = text.transform;
  return {
    text: text.str,
    x: a * x + c * y + e,
    y: b * x + d * y + f,
    width: text.width,
    size: Math.hypot(a * tc + c * td, b * tc + d * td) || 1,
    isTurned: quarterOf(text, view) !== 0,
  };
};
