/** How far a point lies from the line between two others: for clicks that mean a line. */
interface Point {
  readonly x: number;
  readonly y: number;
}
export const distanceToLine = (p: Point, a: Point, b: Point): number => {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const share = length === 0 ? 0 : ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y));
};
