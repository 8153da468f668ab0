/** Of too many nodes, a part that hangs together: the leading ones, then those with the most links to them. */
import type { Survey } from './survey.ts';
import { makeTop } from './top.ts';

/** `wanted` are rows by importance, the first first. */
export const chooseTogether = (
  { rows, from, to }: Survey,
  wanted: readonly number[],
  cap: number,
): readonly number[] => {
  if (wanted.length <= cap) return wanted;
  const leaders = wanted.slice(0, Math.ceil(cap / 4));
  const leading = new Uint8Array(rows.length);
  for (const i of leaders) leading[i] = 1;
  const ties = new Uint32Array(rows.length);
  for (let i = 0; i < from.length; i++) {
    const [a, b] = [from[i] as number, to[i] as number];
    if (leading[a]) ties[b] = (ties[b] as number) + 1;
    if (leading[b]) ties[a] = (ties[a] as number) + 1;
  }
  const others = makeTop<number>(cap - leaders.length, (a, b) => (ties[b] as number) - (ties[a] as number) || a - b);
  for (const i of wanted) if (!leading[i]) others.add(i);
  return [...leaders, ...others.best()];
};
