/** How much room a dot has among its neighbours: 1 where it stands free, less where many stand close, so that they do not run into a blot. */
import type { Point } from '../graph/layouts/task.ts';

/** Units of the sheet: neighbours are counted this far around, and need so much each. */
const [reach, need] = [24, 12];
/** Smaller than this would not be seen. */
const least = 0.35;

export const roomAround = (places: ReadonlyMap<string, Point>): ReadonlyMap<string, number> => {
  const spots = [...places.values()].sort((a, b) => a.x - b.x);
  const near = new Map<Point, number>(spots.map((spot) => [spot, 1]));
  const count = (spot: Point): void => void near.set(spot, (near.get(spot) ?? 0) + 1);
  for (let i = 0; i < spots.length; i++) {
    const one = spots[i] as Point;
    for (let j = i + 1; j < spots.length; j++) {
      const other = spots[j] as Point;
      if (other.x - one.x > reach) break;
      if (Math.hypot(other.x - one.x, other.y - one.y) > reach) continue;
      count(one);
      count(other);
    }
  }
  const roomFor = (neighbours: number): number => Math.sqrt((Math.PI * reach * reach) / neighbours) / need;
  return new Map([...places].map(([id, spot]) => [id, Math.max(least, Math.min(1, roomFor(near.get(spot) ?? 1)))]));
};
