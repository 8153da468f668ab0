/** The outline around points: the corners of their convex hull in order (Andrew's monotone chain). */
interface Point {
  readonly x: number;
  readonly y: number;
}
const turn = (o: Point, a: Point, b: Point): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

const half = (points: readonly Point[]): Point[] => {
  const chain: Point[] = [];
  for (const point of points) {
    while (chain.length > 1 && turn(chain.at(-2) as Point, chain.at(-1) as Point, point) <= 0) chain.pop();
    chain.push(point);
  }
  return chain.slice(0, -1);
};

export const hullOf = (points: readonly Point[]): readonly Point[] => {
  if (points.length < 3) return points;
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...half(sorted), ...half(sorted.reverse())];
};
