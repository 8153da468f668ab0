/** The places that stand together before an organ, from the outermost: 重庆市|黔江区. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TrieMatch } from '../../knowledge/trie.ts';

/** Where the chain that ends with the match `last` begins. */
export const chainStart = (matches: readonly TrieMatch[], last: number, { places }: Knowledge): number => {
  let first = last;
  while (first > 0 && matches[first - 1]!.end === matches[first]!.start) {
    const outer = places.namedBy(matches[first - 1]!.word);
    const inner = places.namedBy(matches[first]!.word);
    const nested = inner.some(({ place }) =>
      outer.some((o) => o.place !== place && places.isWithin(place.id, o.place.id)),
    );
    if (!nested) break;
    first--;
  }
  return matches[first]!.start;
};
