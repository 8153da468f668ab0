/**
 * One character of a city behind a verb of coming, where the text names the city in full more than once.
 *
 *   takes 返铁 beside 铁岭市, 来穗人员 beside 广州市, 入遂 beside 遂宁市
 *   refuses 返乡 beside 乡宁县 (one word), 来安 alone, 返铁 where no city of that character is named
 */
import type { Recogniser } from '../../../contracts.ts';
import { makeCharacterSet } from '../../../knowledge/character-set.ts';
import type { Naming, Place } from '../../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Text } from '../../../text/text.ts';
import type { RegionMention } from '../../mention.ts';
import { placeMatches } from '../../regions/place-matches.ts';

const CHINESE = /[\u4e00-\u9fff]/;
const LEAST = 2;

/** 伊犁州 is 伊犁哈萨克自治州 as well as its name in full. */
const isOfToday = ({ place, form, to }: Naming): boolean =>
  (form === 'full' || form === 'short') && (to ?? place.validTo) === undefined;

/** Characters that stand for one place that the text names in full at least twice. */
const charactersOf = (text: Text, knowledge: Knowledge): ReadonlyMap<string, string> => {
  const { places } = knowledge;
  const counts = new Map<Place, number>();
  for (const { name, isPlace } of placeMatches(text, knowledge)) {
    const namings = isPlace ? places.named(name) : [];
    const today = namings.filter(isOfToday);
    const [only] = today.length > 0 ? today : namings;
    if (only === undefined || only.place.level === 'province') continue;
    // 武汉 is enough for 离汉人员: a character that does not begin the name stands for the city alone.
    if (today.length !== 1 && !(namings.length === 1 && places.cityCharacter(only.place.id) !== undefined)) continue;
    counts.set(only.place, (counts.get(only.place) ?? 0) + 1);
  }
  const found = new Map<string, string>();
  const often = [...counts].filter(([, count]) => count >= LEAST).sort(([, a], [, b]) => b - a);
  for (const [{ id, name }] of often)
    for (const character of [places.cityCharacter(id), name[0]])
      if (character !== undefined && !found.has(character) && !places.abbreviation(character)) found.set(character, id);
  return found;
};

export const regionCityComers: Recogniser = {
  name: 'region-city-comers',
  find(text, _segments, knowledge) {
    const { folded } = text;
    const { cityComers, plainComers, plainCityCharacters, comerWords, notComers, afterComer } = knowledge.regionCues;
    const characters = charactersOf(text, knowledge);
    if (characters.size === 0) return [];
    const found: RegionMention[] = [];
    const isOne = makeCharacterSet(characters.keys());
    for (let start = 1; start < folded.length; start++) {
      if (!isOne.has(folded.charCodeAt(start))) continue;
      const id = characters.get(folded[start]!);
      if (id === undefined || notComers.before(folded, start)) continue;
      const isBehindPlain = plainCityCharacters.has(folded[start]!) && plainComers.before(folded, start) > 0;
      if (!isBehindPlain && !cityComers.before(folded, start)) continue;
      if (comerWords.has(folded.slice(start - 1, start + 1))) continue;
      const end = start + 1;
      if (CHINESE.test(folded[end] ?? '') && !afterComer.at(folded, end)) continue;
      found.push({ type: 'Region', rule: 'region-city-comers', start, end, form: 'abbreviation', names: [id] });
    }
    return found;
  },
};
