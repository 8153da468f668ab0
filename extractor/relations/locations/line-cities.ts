/**
 * Reads the one-character names of a line: 渝万高铁, 城宣高速公路, 酉(阳)永(顺)高速公路.
 *
 *   takes a run of two to five characters of which each may stand for a city, a county or a province
 *   a character that stands for several places is left out unless the document names one of them: 长 in 长石铁路
 *   refuses 花湖机场 (no line), 长征高速公路 (征 stands for nothing)
 */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Surroundings } from './surroundings.ts';

const SHORTEST = 2;
const LONGEST = 5;
/** A character with its completion in brackets: 酉(阳). */
const PART = /(.)(?:\(([^()]{1,4})\))?/gu;
const CHINESE = /^\p{Script=Han}$/u;

interface Part {
  readonly character: string;
  readonly full: string;
}

const partsOf = (run: string): readonly Part[] | null => {
  const parts = [...run.matchAll(PART)].map(([, character, rest]) => ({
    character: character!,
    full: character! + (rest ?? ''),
  }));
  const fits =
    parts.length >= SHORTEST && parts.length <= LONGEST && parts.every(({ character }) => CHINESE.test(character));
  return fits ? parts : null;
};

const unique = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [place.id, place])).values(),
];

const citiesOf = (
  { character, full }: Part,
  around: Surroundings,
  { places, projects }: Knowledge,
): readonly Place[] => {
  const named = (name: string): readonly Place[] =>
    places
      .named(name)
      .filter(({ form }) => form !== 'one-character' && form !== 'former')
      .map(({ place }) => place);
  if (full !== character) return unique(named(full));
  return unique([...projects.lineCharacter(character).flatMap(named), ...around.startingWith(character)]);
};

const choose = (candidates: readonly Place[], around: Surroundings): Place | undefined => {
  if (candidates.length <= 1) return candidates[0];
  const inside = candidates.filter(({ id }) => around.inJurisdiction(id));
  if (inside.length === 1) return inside[0];
  const named = candidates.filter(({ id }) => around.named.has(id));
  return named.length === 1 ? named[0] : undefined;
};

export const citiesOfLine = (
  name: string,
  head: string,
  around: Surroundings,
  knowledge: Knowledge,
): readonly Place[] => {
  if (!knowledge.projects.isRoute(head)) return [];
  const parts = partsOf(name.slice(0, Math.max(0, name.indexOf(head))));
  if (!parts) return [];
  const provinces = parts.map(({ character, full }) =>
    full === character ? knowledge.places.abbreviation(character) : undefined,
  );
  const cities = parts.map((part) => citiesOf(part, around, knowledge));
  if (parts.some((_, i) => !provinces[i] && cities[i]!.length === 0)) return [];
  const onlyProvinces = provinces.every((place) => place !== undefined);
  return unique(
    parts.flatMap((_, i) => {
      // 赣韶 in a paper of 赣州: where the line is one of cities, the own city comes before the province.
      const own = onlyProvinces ? undefined : cities[i]!.find(({ id }) => id === around.jurisdiction);
      const place = own ?? provinces[i] ?? choose(cities[i]!, around);
      return place ? [place] : [];
    }),
  );
};
