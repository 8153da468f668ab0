/** The box around points; around none a small one. */
import type { Point } from './layouts/task.ts';

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const boundsOf = (points: Iterable<Point>): Bounds => {
  let [left, right, top, bottom] = [Infinity, -Infinity, -Infinity, Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  return left > right ? { left: 0, right: 1, top: 1, bottom: 0 } : { left, right, top, bottom };
};
