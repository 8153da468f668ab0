/** Cities that are called by one character: 渝蓉 names 成都 by 蓉, 杭 of 沪杭 is 杭州. */
import type { Place } from './gazetteer.ts';

const CAPITAL = '0100';

const isCityOfToday = ({ id, level, validTo }: Place): boolean =>
  level === 'prefecture' && validTo === undefined && /^\d{6}$/.test(id);

/** One city of each province for each character: its own character before a first one, the capital before the others. */
export const citiesByCharacter = (
  places: readonly Place[],
  characters: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Map<string, string | null>>();
  const cities = places.filter(isCityOfToday).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const weight of ['own', 'first'] as const)
    for (const { id, name } of cities) {
      const character = weight === 'own' ? characters.get(id) : name[0];
      if (character === undefined) continue;
      const ofProvinces = found.get(character) ?? new Map<string, string | null>();
      found.set(character, ofProvinces);
      const province = id.slice(0, 2);
      const known = ofProvinces.get(province);
      if (known === undefined) ofProvinces.set(province, id);
      else if (known !== null && !known.endsWith(CAPITAL) && characters.get(known) !== character)
        ofProvinces.set(province, null);
    }
  return new Map([...found].map(([character, ids]) => [character, [...ids.values()].filter((id) => id !== null)]));
};
