/** Of too many nodes, a part that hangs together: the leading ones, then those with the most links to them. */
import type { Survey } from './survey.ts';
import { makeTop } from './top.ts';

/** Rows by importance, what is kept before all; not all are sorted where only some are wanted. */
export const chooseTogether = (
  { order, from, to }: Survey,
  wanted: readonly number[],
  kept: ReadonlySet<number>,
  cap: number,
): readonly number[] => {
  const place = (i: number): number => (kept.has(i) ? (order[i] as number) - order.length : (order[i] as number));
  const byPlace = (a: number, b: number): number => place(a) - place(b);
  if (wanted.length <= cap) return [...wanted].sort(byPlace);
  const leaders = makeTop<number>(Math.max(kept.size, Math.ceil(cap / 4)), byPlace);
  for (const i of wanted) leaders.add(i);
  const leading = new Uint8Array(order.length);
  for (const i of leaders.best()) leading[i] = 1;
  const ties = new Uint32Array(order.length);
  for (let i = 0; i < from.length; i++) {
    const a = from[i] as number;
    const b = to[i] as number;
    if (leading[a]) ties[b] = (ties[b] as number) + 1;
    if (leading[b]) ties[a] = (ties[a] as number) + 1;
  }
  const others = makeTop<number>(
    Math.max(0, cap - leaders.best().length),
    (a, b) => (ties[b] as number) - (ties[a] as number) || (order[a] as number) - (order[b] as number),
  );
  for (const i of wanted) if (!leading[i]) others.add(i);
  return [...leaders.best(), ...others.best()];
};
