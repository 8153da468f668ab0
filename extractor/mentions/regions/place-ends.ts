/** What place ends at an offset: for rules that read a name from its head to the left. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import { abbreviationRuns } from './abbreviation-runs.ts';
import { directionalNames } from './directional-names.ts';
import { placeMatches } from './place-matches.ts';

export interface PlaceEnds {
  /** Start of the place name or joined abbreviation that ends at `end`, or -1. */
  startOf(end: number): number;
  /** True if a gazetteer name lies over [at, at + 1) that says by itself which place it is: not 沿海经济带 in 粤东沿海经济带. */
  covers(at: number): boolean;
}

const read = new WeakMap<Text, PlaceEnds>();

/** Two rules ask for them, so that they are read once for a text. */
export const placeEnds = (text: Text, knowledge: Knowledge): PlaceEnds => {
  const known = read.get(text);
  if (known) return known;
  const ends = readPlaceEnds(text, knowledge);
  read.set(text, ends);
  return ends;
};

const readPlaceEnds = (text: Text, knowledge: Knowledge): PlaceEnds => {
  const starts = new Map<number, number>();
  const matches = placeMatches(text, knowledge).filter(({ isPlace }) => isPlace);
  for (const { start, end } of matches) starts.set(end, start);
  for (const { start, end } of abbreviationRuns(text, knowledge)) if (end - start > 1) starts.set(end, start);
  for (const { start, end } of directionalNames(text, knowledge)) starts.set(end, start);
  for (const { start, end } of knowledge.places.joinedCities(text.folded)) if (!starts.has(end)) starts.set(end, start);

  const covers = (at: number): boolean => {
    let [low, high] = [0, matches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    const found = matches[low];
    return found !== undefined && found.start <= at && knowledge.places.homeAreas(found.name) === undefined;
  };
  return { startOf: (end) => starts.get(end) ?? -1, covers };
};
