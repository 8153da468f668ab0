/** A traced way has to be read: where its nodes stand upon each other they are drawn out across the picture, in their order, left to right. */
import { boundsOf } from './bounds.ts';
import type { Point } from './layouts/task.ts';

/** Nearer than this part of the picture, names would cover each other. */
const near = 0.15;
/** Up and down in turn, so that long names have room beside each other. */
const swing = 0.18;

const isCrowded = (points: readonly Point[], extent: number): boolean =>
  points.some((a, i) => points.slice(i + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < near * extent));

/** The places, with those of the way drawn out if two of them are near each other; none is moved that is not of the way. */
export const spreadWay = (places: ReadonlyMap<string, Point>, way: readonly string[]): ReadonlyMap<string, Point> => {
  const points = way.flatMap((id) => places.get(id) ?? []);
  if (points.length < 2) return places;
  const { left, right, top, bottom } = boundsOf(places.values());
  const extent = Math.max(right - left, top - bottom) || 1;
  if (!isCrowded(points, extent)) return places;
  // In a flat or narrow picture they still stand apart.
  const [width, height] = [Math.max(right - left, extent / 2), Math.max(top - bottom, extent / 2)];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const found = way.filter((id) => places.has(id));
  const drawn = found.map((id, i): readonly [string, Point] => [
    id,
    {
      x: middle.x + width * ((i + 0.5) / found.length - 0.5),
      y: middle.y + (i % 2 === 0 ? swing : -swing) * height,
    },
  ]);
  return new Map([...places, ...drawn]);
};
