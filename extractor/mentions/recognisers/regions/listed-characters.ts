/**
 * Provinces and cities of a list by one character each, where a count or a combination in official use says that all of them are places.
 *
 *   takes 京、津、沪三市, 云、贵、川三省, 沪、宁、杭地区 (宁 is 南京 there), 苏、锡、常三市, 黑、吉两省
 *   refuses 大、中、小三市 (no places), 京、津、沪、渝三市 (there are four), 新、老两地, 长、短、平三类, 江苏、浙、沪 (read elsewhere)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHan } from '../../../text/han.ts';
import type { RegionMention } from '../../mention.ts';
import { SMALL_COUNTS, smallCount } from '../../regions/small-counts.ts';

const LISTS = /[\u4e00-\u9fff](?:、[\u4e00-\u9fff])+/g;
const STEP = 2;
const SHORTEST_COMBINATION = 3;
const MEASURE = '个';
const PROVINCES = /^[省自]/;
const CITIES = /市$/;
const MUNICIPALITY = /^(?:11|12|31|50)/;

/** 三|市, 三个|直辖市: what the list says it is of, if it counts as many as stand in it. */
const countedHead = (folded: string, end: number, members: number, { regionCues }: Knowledge): string | undefined => {
  const number = folded[end] ?? '';
  if (!SMALL_COUNTS.includes(number) || smallCount(number) !== members) return undefined;
  const from = folded[end + 1] === MEASURE ? end + STEP : end + 1;
  const head = folded.slice(from, from + regionCues.sharedHeads.at(folded, from));
  return head === '' ? undefined : head;
};

/** 沪宁杭, 苏锡常: as official texts join them. */
const combined = (characters: string, { places }: Knowledge): readonly string[] =>
  places.joinedCities(characters).find(({ start, end }) => start === 0 && end === characters.length)?.ids ?? [];

const provincesOf = (characters: string, head: string, { places }: Knowledge): readonly string[] => {
  const ids = gather([...characters], (character) => places.abbreviation(character)?.id ?? []);
  if (ids.length < characters.length || new Set(ids).size < ids.length) return [];
  if (CITIES.test(head) && !PROVINCES.test(head)) return ids.every((id) => MUNICIPALITY.test(id)) ? ids : [];
  // 新、老两地: two common characters may be words.
  const isPlain = [...characters].some((character) => places.isPlainAbbreviation(character));
  return isPlain || PROVINCES.test(head) ? ids : [];
};

/** Cities of one province: 苏、锡、常|三市. */
const citiesOf = (characters: string, head: string, { places }: Knowledge): readonly string[] => {
  const [first = '', ...others] = characters;
  if (!CITIES.test(head)) return [];
  const found = gather(places.citiesOf(first), (city) => {
    const ofSame = (character: string): string | undefined =>
      places.citiesOf(character).find((id) => places.provinceOf(id) === places.provinceOf(city));
    const ids = [city, ...gather(others, (character) => ofSame(character) ?? [])];
    return new Set(ids).size === characters.length ? [ids] : [];
  });
  return found.length === 1 ? found[0]! : [];
};

const idsOf = (folded: string, end: number, characters: string, knowledge: Knowledge): readonly string[] => {
  const { regionCues } = knowledge;
  const known = combined(characters, knowledge);
  const head = countedHead(folded, end, characters.length, knowledge);
  const isKnown = known.length === characters.length;
  if (head !== undefined) {
    if (isKnown && !PROVINCES.test(head)) return known;
    const provinces = provincesOf(characters, head, knowledge);
    return provinces.length > 0 ? provinces : citiesOf(characters, head, knowledge);
  }
  const from = end + regionCues.listEnds.at(folded, end);
  const isFollowed = from > end || !isHan(folded.charCodeAt(end)) || regionCues.joinedContexts.at(folded, from) > 0;
  return isKnown && known.length >= SHORTEST_COMBINATION && isFollowed ? known : [];
};

/** 江|苏、浙: the first ends a name or a word. */
const standsFree = (folded: string, start: number, { regionCues, words, wordBorders }: Knowledge): boolean =>
  !wordBorders.endsWordBefore(folded, start) &&
  (!isHan(folded.charCodeAt(start - 1)) ||
    regionCues.leadsToPlace.before(folded, start) > 0 ||
    words.standsAlone(folded, start, start + 1) === true);

export const regionListedCharacters: Recogniser = {
  name: 'region-listed-characters',
  find: ({ folded }, _segments, knowledge) =>
    gather([...folded.matchAll(LISTS)], ({ 0: list, index: start }): readonly RegionMention[] => {
      if (folded[start - 1] === '、') return [];
      const ids = idsOf(folded, start + list.length, list.replaceAll('、', ''), knowledge);
      if (ids.length === 0 || !standsFree(folded, start, knowledge)) return [];
      return ids.map((id, i) => ({
        type: 'Region',
        rule: 'region-listed-characters',
        start: start + i * STEP,
        end: start + i * STEP + 1,
        form: 'abbreviation',
        names: [id],
      }));
    }),
};
