/**
 * Names of the gazetteer as they are written: divisions, named areas, features; doubtful ones are for refiners to judge.
 *
 *   takes 重庆市黔江区 (two, the second within the first), 彭水县, 兰西城市群
 *   takes 莲花 in `萍乡市:莲花` (within what labels its list)
 *   refuses 长治久安 (a stop name), 重庆市 in 重庆市场 (takes 重庆)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Gazetteer, NameForm, Naming } from '../../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHan } from '../../../text/han.ts';
import type { RegionMention } from '../../mention.ts';
import { inBracketsBeside } from '../../regions/brackets.ts';
import { readByCompany } from '../../regions/feature-company.ts';
import { type PlaceMatch, placeMatches } from '../../regions/place-matches.ts';

const BASIN_LENGTH = 2;
const FORMS: Partial<Record<NameForm, RegionMention['form']>> = { area: 'area', feature: 'feature' };

/** The name of `outer`, if the one lies in the other. */
const ifAround = (match: PlaceMatch, outer: PlaceMatch, places: Gazetteer): string | undefined => {
  const outers = places.named(outer.name);
  const liesIn = (id: string, outer: string): boolean =>
    // 河北|宁河 of 1957.
    id !== outer && (places.isWithin(id, outer) || places.hasLainIn(id, outer));
  const lies = places.named(match.name).some(({ place }) => outers.some((o) => liesIn(place.id, o.place.id)));
  return lies ? outer.name : undefined;
};

const LABEL = ':';
const ITEM = '、';
/** 、宁冈、: members of a list that no list of places knows, and brackets behind members. */
const BESIDE_MEMBERS = /^[\u4e00-\u9fff、()]{0,16}$/;

/** 吉安地区:遂川、永新、吉安: the places before a colon whose list goes on to each match; 萍乡市:推动莲花发展 is no list. */
const labelsOf = (
  folded: string,
  matches: readonly PlaceMatch[],
  places: Gazetteer,
): readonly (PlaceMatch | undefined)[] => {
  let label: PlaceMatch | undefined;
  let last = 0;
  return matches.map((match) => {
    const { start, end, isPlace, name } = match;
    if (label && !(start === last + 1 || BESIDE_MEMBERS.test(folded.slice(last + 1, start)))) label = undefined;
    const own = label && isPlace && (start === label.end + 1 || folded[start - 1] === ITEM) ? label : undefined;
    if (own) last = end;
    if (isPlace && folded[end] === LABEL)
      label = places.named(name).some(({ place: { level } }) => level === 'province' || level === 'prefecture')
        ? match
        : undefined;
    if (label === match) last = end;
    return own;
  });
};

const isDivision = (match: PlaceMatch | undefined, places: Gazetteer): boolean =>
  match?.isPlace === true && places.named(match.name).every(({ form }) => form !== 'feature' && form !== 'area');

/** 太湖 is the lake rather than 太湖县, which the text would call so; but 嫩江 in 黑河、嫩江 and 洪湖 in 洪湖至监利 are cities. */
const mostLikely = (match: PlaceMatch, neighbours: readonly PlaceMatch[], knowledge: Knowledge): Naming | undefined => {
  const namings = knowledge.places.named(match.name);
  const feature = namings.find(({ form }) => form === 'feature');
  if (!feature || !namings.every(({ form }) => form === 'bare' || form === 'feature')) return namings[0];
  const isListed = neighbours.some((other) => isDivision(other, knowledge.places));
  return (
    (isListed ? namings.find(({ form, place }) => form === 'bare' && place.validTo === undefined) : undefined) ??
    feature
  );
};

/** 榕江, and 榕江|流域: what a river drains is as much a place as the river. */
const featureAt = (folded: string, { start, end, name }: PlaceMatch, { places }: Knowledge): RegionMention => {
  const basin = name + folded.slice(end, end + BASIN_LENGTH);
  const [last, named] = places.isBasin(basin) ? [end + BASIN_LENGTH, basin] : [end, name];
  return { type: 'Region', rule: 'region-names', start, end: last, form: 'feature', names: [named] };
};

/** 沂水|专区 and 舟山|县, which the gazetteer does not know, are no 沂水县 and no 舟山市; 舟山|县域 is of the city. */
const unknownKind = (folded: string, at: number, { regionCues }: Knowledge): number => {
  const county = regionCues.countyKinds.at(folded, at);
  const isCounty =
    county > 0 && (!isHan(folded.charCodeAt(at + county)) || regionCues.behindCounties.at(folded, at + county) > 0);
  return isCounty ? county : regionCues.oldPrefectures.at(folded, at);
};

export const regionNames: Recogniser = {
  name: 'region-names',
  find(text, _segments, knowledge) {
    const matches = placeMatches(text, knowledge);
    const { listMarks, ways } = knowledge.regionCues;
    const startingAt = new Map(matches.map((match) => [match.start, match]));
    const labels = labelsOf(text.folded, matches, knowledge.places);
    const joins = (at: number): boolean => listMarks.has(text.folded[at] ?? '') || ways.has(text.folded[at] ?? '');
    return gather(matches, (match, i): readonly RegionMention[] => {
      const [before, after] = [matches[i - 1], matches[i + 1]];
      if (!match.isPlace) return [];
      const neighbours: PlaceMatch[] = [];
      if (before && before.end + 1 === match.start && joins(before.end)) neighbours.push(before);
      if (after && match.end + 1 === after.start && joins(match.end)) neighbours.push(after);
      // 樊口二站(鄂州)、高潭口二站(洪湖): where they lie.
      neighbours.push(...inBracketsBeside(text.folded, match, startingAt));
      const naming = mostLikely(match, neighbours, knowledge);
      if (!naming) return [];
      const { start, end: last, name } = match;
      const outer = before?.end === start && before.isPlace ? before : labels[i];
      const within = outer && ifAround(match, outer, knowledge.places);
      const reading = readByCompany(text.folded, match, knowledge.places.named(name), knowledge);
      if (reading === 'part') return [];
      if (reading === 'feature') return [featureAt(text.folded, match, knowledge)];
      const called = FORMS[naming.form] ?? 'division';
      // 晋北|专区 was a prefecture, whatever the area is called; 沂蒙革命老区|县 are the counties there.
      const old =
        called === 'division'
          ? unknownKind(text.folded, last, knowledge)
          : called === 'area'
            ? knowledge.regionCues.oldPrefectures.at(text.folded, last)
            : 0;
      const form = called === 'area' && old > 0 ? 'division' : called;
      const [type, rule, end, names] = [
        'Region',
        'region-names',
        last + old,
        [name + text.folded.slice(last, last + old)],
      ] as const;
      return [
        within === undefined
          ? { type, rule, start, end, form, names }
          : { type, rule, start, end, form, names, within },
      ];
    });
  },
};
