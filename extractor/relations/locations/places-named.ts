/** Places by the names that the data of lines give: 成都市, 雄安新区, 440115 where two are called 南沙区. */

import { gather } from '../../gather.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

const CODE = /^\d/;

export const unique = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [place.id, place])).values(),
];

/** All that bear the name in full or for short today; a code stands for itself. */
export const placesNamed = (name: string, { places }: Knowledge): readonly Place[] => {
  const coded = CODE.test(name) ? places.place(name) : undefined;
  return coded
    ? [coded]
    : gather(places.named(name), ({ form, place }) =>
        form !== 'one-character' && form !== 'former' && place.validTo === undefined ? [place] : [],
      );
};

const CITY = /市$/;

/** 伊宁|机场: the city and the county around it bear one name, and the city is what one knows. */
const cityAmong = (places: readonly Place[]): Place | undefined => {
  const cities = places.filter(({ name }) => CITY.test(name));
  return cities.length === 1 && places.every(({ parent }) => parent === cities[0]!.parent) ? cities[0] : undefined;
};

/** The one that is meant where several bear a name: the largest, or the city of a city and a county. */
export const onlyOrLargest = (places: readonly Place[]): Place | undefined => {
  const [first, second] = places;
  if (second === undefined || first!.level !== second.level) return first;
  return first!.level === 'county' ? cityAmong(places.filter(({ level }) => level === 'county')) : undefined;
};
