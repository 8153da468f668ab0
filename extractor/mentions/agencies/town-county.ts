/**
 * Whose town it is that the text names without its county: of the counties that it names in full the one that has such a town.
 *
 *   takes 固城镇 where the text names 隆尧县
 *   refuses 城关镇 where two counties of the text have one, 桥头镇 where none has
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TrieMatch } from '../../knowledge/trie.ts';
import type { Text } from '../../text/text.ts';

const LONGEST_NAME = 8;
/** More counties than this in one text: it is no county's. */
const MOST_COUNTIES = 12;

/** The counties that the text names in full, by their ids. */
export const countiesNamed = (matches: readonly TrieMatch[], { places }: Knowledge): ReadonlyMap<string, string> => {
  const counties = new Map<string, string>();
  for (const { word } of matches)
    for (const { place, form } of places.namedBy(word))
      if (place.level === 'county' && form === 'full') counties.set(place.id, places.name(word));
  return counties;
};

/** The town whose kind (镇) stands at [kindStart, kindEnd), and its county. */
export const townOfNamedCounty = (
  { folded }: Text,
  kindStart: number,
  kindEnd: number,
  counties: ReadonlyMap<string, string>,
  { agencies, places }: Knowledge,
): { readonly start: number; readonly county: string } | undefined => {
  if (counties.size === 0 || counties.size > MOST_COUNTIES) return undefined;
  for (let start = Math.max(0, kindStart - LONGEST_NAME); start < kindStart; start++) {
    const town = folded.slice(start, kindEnd);
    const [first, ...others] = [...counties].filter(([id]) => places.townshipAt(id, town, 0) === town);
    if (!first) continue;
    const isOther = agencies.patterns.data.besideTown.includes(folded[start - 1] ?? ' ');
    return others.length > 0 || isOther ? undefined : { start, county: first[1] };
  }
  return undefined;
};
