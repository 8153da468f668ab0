/** Of too many nodes, a part that hangs together: the leading ones, then those with the most links to them. */
import { type Atlas, linksOf, otherEnd } from './atlas.ts';

/** `wanted` comes by importance. */
export const chooseTogether = (atlas: Atlas, wanted: readonly string[], cap: number): readonly string[] => {
  if (wanted.length <= cap) return wanted;
  const leading = new Set(wanted.slice(0, Math.ceil(cap / 4)));
  // Counted from the leading nodes, which are few, not from all that are asked about.
  const ties = new Map<string, number>();
  for (const id of leading)
    for (const link of linksOf(atlas, id)) {
      const other = otherEnd(link, id);
      if (!leading.has(other)) ties.set(other, (ties.get(other) ?? 0) + 1);
    }
  const tiesOf = (id: string): number => (leading.has(id) ? Number.POSITIVE_INFINITY : (ties.get(id) ?? 0));
  const ranked = wanted.map((id, i) => ({ id, ties: tiesOf(id), i }));
  ranked.sort((a, b) => (a.ties === b.ties ? a.i - b.i : b.ties - a.ties));
  return ranked.slice(0, cap).map(({ id }) => id);
};
