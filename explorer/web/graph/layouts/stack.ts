/** Stacks nodes in the cells of a grid: each in its wished column, or the nearest that has room. */
import type { Point } from './task.ts';

export interface Wish {
  readonly id: string;
  readonly x: number;
}

/** Columns are `width` apart, `rows` high at most before a neighbour column is taken; `direction` is that of growth from `start`. */
export const stack = (
  wishes: readonly Wish[],
  { width, height, start, direction }: { width: number; height: number; start: number; direction: 1 | -1 },
): readonly (readonly [string, Point])[] => {
  const filled = new Map<number, number>();
  const heightOf = (column: number): number => filled.get(column) ?? 0;
  return [...wishes]
    .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
    .map(({ id, x }) => {
      const wished = Math.round(x / width);
      // Two columns are about as wide as one row is high: a lower neighbour is taken before a high one grows.
      const column = [0, -1, 1, -2, 2]
        .map((step) => ({ column: wished + step, cost: heightOf(wished + step) + Math.abs(step) * 3 }))
        .reduce((best, one) => (one.cost < best.cost ? one : best)).column;
      const row = heightOf(column);
      filled.set(column, row + 1);
      return [id, { x: column * width, y: start + direction * row * height }] as const;
    });
};
