/** The node that an arrow key means: the nearest in that direction, what lies straight ahead before what lies aside. */
interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** The cosine of the widest angle off the direction. */
const widest = 0.26;

/** `y` points down, as on the screen. */
export const stepTo = (
  from: { readonly x: number; readonly y: number },
  key: string,
  candidates: Iterable<Placed>,
): string | undefined => {
  const direction = directions[key];
  if (!direction) return undefined;
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const { id, x, y } of candidates) {
    const [dx, dy] = [x - from.x, y - from.y];
    const distance = Math.hypot(dx, dy);
    const along = (dx * direction[0] + dy * direction[1]) / (distance || 1);
    if (distance === 0 || along < widest) continue;
    const cost = distance / (along * along);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
};
