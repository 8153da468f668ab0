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
