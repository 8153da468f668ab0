/**
 * Cities of one province joined by one character each, where what stands behind counts as many.
 *
 *   takes 杭嘉湖绍甬 in 杭嘉湖绍甬五市, 沈抚铁 in 沈抚铁三市, 宁镇 in 宁镇两市
 *   refuses 上述 in 上述两市, 杭嘉湖 in 杭嘉湖五市 (there are five), 南宁 in 南宁两市 (one city's name)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { makeCover } from '../../../text/cover.ts';
import type { RegionMention } from '../../mention.ts';
import { placeMatches } from '../../regions/place-matches.ts';
import { SMALL_COUNTS, smallCount } from '../../regions/small-counts.ts';

const COUNTED = new RegExp(`([${SMALL_COUNTS}])市`, 'g');

/** The cities of the one province in which each character stands for one. */
const citiesIn = (characters: string, { places }: Knowledge): readonly string[] => {
  const [first = '', ...others] = characters;
  const found = gather(places.citiesOf(first), (city) => {
    const province = places.provinceOf(city);
    const rest = others.map((character) => places.citiesOf(character).find((id) => places.provinceOf(id) === province));
    const ids = [city, ...rest];
    return new Set(ids).size === ids.length && !ids.includes(undefined) ? [ids.filter((id) => id !== undefined)] : [];
  });
  return found.length === 1 ? found[0]! : [];
};

export const regionCountedCities: Recogniser = {
  name: 'region-counted-cities',
  find(text, _segments, knowledge) {
    const { folded } = text;
    const counts = [...folded.matchAll(COUNTED)];
    if (counts.length === 0) return [];
    // 杭嘉湖, an area by the same characters, may stand in the run.
    const covered = makeCover(
      folded.length,
      placeMatches(text, knowledge).filter(({ name }) =>
        knowledge.places.named(name).some(({ form }) => form !== 'area'),
      ),
    );
    return gather(counts, ({ 1: number = '', index: end }): readonly RegionMention[] => {
      const start = end - smallCount(number);
      if (start < 0 || covered.touches(start, end)) return [];
      const names = citiesIn(folded.slice(start, end), knowledge);
      if (names.length === 0) return [];
      return [{ type: 'Region', rule: 'region-counted-cities', start, end, form: 'abbreviation', names }];
    });
  },
};
