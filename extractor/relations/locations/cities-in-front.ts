/**
 * Cities by one character each before other words than routes.
 *
 *   takes 衡沧高品质蔬菜产业示范区, 合六产业走廊 in a paper of their province; 沪明临港产业园 in one of 福建
 *   refuses 沪明临港产业园 elsewhere, 金山产业园 (a name in full)
 */

import { gather } from '../../gather.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ownPrefecture } from './line-characters.ts';
import { unique } from './places-named.ts';
import { usualCities } from './places-starting.ts';
import type { Surroundings } from './surroundings.ts';

const SHORTEST = 2;
const LONGEST_IN_FRONT = 4;
const LONGEST_PARK = 5;

const isPark = (name: string, { projects }: Knowledge): boolean => {
  for (let length = 2; length <= LONGEST_PARK; length++) if (projects.isPark(name.slice(-length))) return true;
  return false;
};

/** 沪 of 沪明临港产业园 in a paper of 福建: a park of two places, of which one lies here; the other is a province or the only city called so. */
const partner = (character: string, knowledge: Knowledge): Place | undefined => {
  const cities = usualCities(character, knowledge);
  return knowledge.places.abbreviation(character) ?? (cities.length === 1 ? cities[0] : undefined);
};

/** 衡沧高品质蔬菜产业示范区, 合六产业走廊: before other words than routes every character has to be a prefecture of the own province. */
export const citiesInFront = (name: string, around: Surroundings, knowledge: Knowledge): readonly Place[] => {
  if ((knowledge.places.longestAt(name, 0)?.end ?? 0) > 1) return [];
  for (let end = SHORTEST; end <= LONGEST_IN_FRONT; end++) {
    const word = knowledge.projects.wordAt(name, end);
    if (!word || word.end - end < SHORTEST) continue;
    const characters = [...name.slice(0, end)];
    const own = characters.map((character) => ownPrefecture(character, around, knowledge));
    const isShared = end === SHORTEST && own.some((city) => city !== undefined) && isPark(name, knowledge);
    const cities = gather(own, (city, i) => city ?? (isShared ? partner(characters[i]!, knowledge) : undefined) ?? []);
    return unique(cities).length === end ? cities : [];
  }
  return [];
};
