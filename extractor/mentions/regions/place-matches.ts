/** One scan of the text with the gazetteer, shared by the rules for regions; where a name ends is corrected here. */

import { gather } from '../../gather.ts';
import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionCues } from '../../knowledge/region-cues.ts';
import type { TrieMatch } from '../../knowledge/trie.ts';
import { isHan } from '../../text/han.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { isSideOfBoundary } from './boundaries.ts';
import { brokenNames } from './broken-names.ts';
import { endsDirection, goesOnAsDirection } from './direction-ends.ts';

export interface PlaceMatch extends Span {
  readonly name: string;
  /** False for stop names: they cover what stands in them. */
  readonly isPlace: boolean;
}

const SHORT = 2;
const ALONG = '沿';
const scanned = new WeakMap<Text, readonly PlaceMatch[]>();
const names = new WeakMap<Text, readonly TrieMatch[]>();

/** 商丘市|民权县, 保定市|容城县: one of its parts begins right behind, with its kind. */
const isBeforeItsPart = ({ name, end }: PlaceMatch, folded: string, { places }: Knowledge): boolean => {
  const next = places.longestAt(folded, end);
  if (!next) return false;
  const wholes = new Set(places.named(name).map(({ place }) => place.id));
  return places.namedBy(next.word).some(({ place, form }) => form !== 'bare' && wholes.has(place.parent ?? ''));
};

/** 重庆市|场 → 重庆, 黔江区|域 → 黔江: the last character begins the next word; 合肥市|民营企业, 朝阳区|分别 are whole. */
const corrected = (match: PlaceMatch, folded: string, knowledge: Knowledge): PlaceMatch => {
  const { places, regionCues } = knowledge;
  const last = match.name.at(-1) ?? '';
  if (!regionCues.notOfTheName.get(last)?.at(folded, match.end)) return match;
  if (regionCues.stillOfTheName.get(last)?.at(folded, match.end)) return match;
  if (isBeforeItsPart(match, folded, knowledge)) return match;
  const name = match.name.slice(0, -1);
  return { start: match.start, end: match.end - 1, name, isPlace: name.length > 1 && places.named(name).length > 0 };
};

const isLarge = (word: number, places: Gazetteer): boolean =>
  places
    .namedBy(word)
    .some(({ place }) => place.level === 'province' || place.level === 'prefecture' || place.level === 'area');

/** 合浦|东新区, not 合浦: a bare name of two characters gives way to a longer full one. */
const isFuller = (match: TrieMatch, next: TrieMatch, places: Gazetteer): boolean =>
  next.end - next.start > match.end - match.start &&
  places.namedBy(match.word).every(({ form }) => form === 'bare') &&
  places.namedBy(next.word).some(({ form }) => form === 'full' || form === 'short');

/** 河北, 江南, 山东: the last character of a river's or mountain's name with a direction. */
const isSideOfFeature = (name: string, { directions, featureKinds }: RegionCues): boolean =>
  name.length === SHORT && directions.has(name[1]!) && featureKinds.has(name[0]!);

/** 槐河|北岸, 蒙山|东麓: what follows lies along a river or mountain; 河北|岸线 is the province's. */
const liesAlong = (folded: string, end: number, { banks, notBanks }: RegionCues): boolean =>
  banks.at(folded, end) > 0 && !notBanks.at(folded, end);

/** 西湖|南、西、北三向; in 湖南、西藏 a place follows. */
const listsDirections = (
  folded: string,
  end: number,
  places: Gazetteer,
  { directions, listMarks }: RegionCues,
): boolean =>
  listMarks.has(folded[end] ?? '') &&
  directions.has(folded[end + 1] ?? '') &&
  places.longestAt(folded, end + 1) === null;

/** 洛河|北堤, 天山|北坡, 西湖|南侧: behind what is known as a river, a mountain or a place called so, more may lie along it; 沿黄|河南段 is the province's. */
const liesAlongFeature = (
  match: TrieMatch,
  next: TrieMatch,
  folded: string,
  { places, regionCues }: Knowledge,
): boolean =>
  isSideOfFeature(places.name(next.word), regionCues) &&
  places.namedBy(match.word).length > 0 &&
  (liesAlong(folded, next.end, regionCues) ||
    listsDirections(folded, next.end, places, regionCues) ||
    (regionCues.slopes.at(folded, next.end) > 0 && folded[match.start - 1] !== ALONG));

const PART = '部';

/** 、雷山|西江, not 雷|山西|江; 通江|西部: where a name begins behind a mark, what is left of the next is a place or a part of it. */
const isFollowedWhole = (
  match: TrieMatch,
  next: TrieMatch,
  folded: string,
  { places, regionCues: { directions } }: Knowledge,
): boolean =>
  !isHan(folded.charCodeAt(match.start - 1)) &&
  places.namedBy(match.word).length > 0 &&
  ((places.longestAt(folded, match.end)?.end ?? 0) > next.end ||
    (directions.has(folded[match.end] ?? '') && folded[next.end] === PART));

/** 浙西|山区, 冀南|平原: no 西山区, no 南平. */
const namesSideOfCountry = (
  { start, end }: TrieMatch,
  folded: string,
  { directionBases, directions, landscapes }: RegionCues,
): boolean =>
  landscapes.at(folded, end) > 0 && directionBases.has(folded[start] ?? '') && directions.has(folded[start + 1] ?? '');

const TOWN = ['城', '区'];

/** 铜山|城区, 临海|城区: the town of a county, and no 山城区 behind one character. */
const namesTown = (match: TrieMatch, next: TrieMatch, folded: string, places: Gazetteer): boolean =>
  next.end === match.end + TOWN.length &&
  TOWN.every((character, i) => folded[match.end + i] === character) &&
  places.namedBy(match.word).some(({ place: { level } }) => level === 'county' || level === 'prefecture');

/** 和|顺义, not 和顺|义; 贯通|江西, not 通江|西; 新|宁夏, not 新宁|夏: a short name gives way to the one that begins in it. */
const orNext = (match: TrieMatch, folded: string, knowledge: Knowledge): TrieMatch => {
  const { places, regionCues, wordBorders } = knowledge;
  if (match.end - match.start !== SHORT || namesSideOfCountry(match, folded, regionCues)) return match;
  const isBehindConjunction = regionCues.listMarks.has(folded[match.start] ?? '');
  // 美丽|江西, not 丽江|西: a large place gives way only where its first character ends a word, or joins (和|田林县).
  const cutsWord = wordBorders.endsWordBefore(folded, match.start);
  if (isLarge(match.word, places) && !cutsWord && !isBehindConjunction) return match;
  const next = places.longestAt(folded, match.start + 1);
  if (!next || next.end <= match.end || places.namedBy(next.word).length === 0) return match;
  if (isLarge(match.word, places) && !cutsWord && !isFuller(match, next, places)) return match;
  if (liesAlongFeature(match, next, folded, knowledge) || isFollowedWhole(match, next, folded, knowledge)) return match;
  if (namesTown(match, next, folded, places)) return match;
  const isStronger =
    isFuller(match, next, places) || (isLarge(next.word, places) && !wordBorders.beginsWordAfter(folded, next.end));
  return isBehindConjunction || isStronger ? next : match;
};

/** Names where they stand (从|江西省, not 从江|西省), before their ends are corrected; one scan of a text for all rules. */
export const nameMatches = (text: Text, knowledge: Knowledge): readonly TrieMatch[] => {
  const known = names.get(text);
  if (known) return known;
  const matches: TrieMatch[] = [];
  const broken = brokenNames(text.folded, knowledge);
  let next = 0;
  let covered = 0;
  const takeBroken = (before: number): void => {
    for (; next < broken.length && broken[next]!.start < before; next++) {
      matches.push(broken[next]!);
      covered = broken[next]!.end;
    }
  };
  for (const match of knowledge.places.scan(text.folded)) {
    takeBroken(match.end);
    if (match.start < covered) continue;
    const found = orNext(match, text.folded, knowledge);
    matches.push(found);
    covered = found.end;
  }
  takeBroken(text.folded.length);
  names.set(text, matches);
  return matches;
};

/** 京津冀|鲁豫: a name that is itself joined from characters goes on with more of them, and all are one group. */
const goesOnAsAbbreviations = (
  { start, end, word }: TrieMatch,
  name: string,
  folded: string,
  { places, wordBorders }: Knowledge,
): boolean =>
  places.namedBy(word).every(({ form }) => form === 'area') &&
  [...name].every((character) => places.isPlainAbbreviation(character)) &&
  ((places.isPlainAbbreviation(folded[end] ?? '') && !wordBorders.beginsWordAfter(folded, end + 1)) ||
    (places.isPlainAbbreviation(folded[start - 1] ?? '') && !wordBorders.endsWordBefore(folded, start - 1)));

/** 西|南川|滇黔: a region of the country stands before a run of abbreviations, and no county. */
const joinsRegionToRun = (
  { start, end }: TrieMatch,
  name: string,
  folded: string,
  { places, regionCues: { directions } }: Knowledge,
): boolean =>
  name.length === SHORT &&
  directions.has(name[0]!) &&
  directions.has(folded[start - 1] ?? '') &&
  places.abbreviation(name[1]!) !== undefined &&
  places.abbreviation(folded[end] ?? '') !== undefined &&
  places.named(name).every(({ form, place }) => form === 'bare' && place.level === 'county');

/** Null where nothing of a name is left: 驻辽|中央. */
const read = (named: TrieMatch, before: number, folded: string, knowledge: Knowledge): PlaceMatch | null => {
  const { start, end, word } = named;
  const name = knowledge.places.name(word);
  const isPlace =
    knowledge.places.namedBy(word).length > 0 &&
    !(isSideOfFeature(name, knowledge.regionCues) && liesAlong(folded, end, knowledge.regionCues)) &&
    !isSideOfBoundary(folded, name, start, knowledge);
  const match = { start, end, name, isPlace };
  if (isPlace && goesOnAsAbbreviations(named, name, folded, knowledge)) return null;
  if (isPlace && joinsRegionToRun(named, name, folded, knowledge)) return null;
  if (
    isPlace &&
    (goesOnAsDirection(named, name, folded, knowledge) || endsDirection(named, name, before, folded, knowledge))
  )
    return null;
  const found = isPlace ? corrected(match, folded, knowledge) : match;
  return found.name.length > 1 ? found : null;
};

/** All names in order, stop names included, without overlaps. */
export const placeMatches = (text: Text, knowledge: Knowledge): readonly PlaceMatch[] => {
  const known = scanned.get(text);
  if (known) return known;
  const matches = gather(
    nameMatches(text, knowledge),
    (match, i, all) => read(match, all[i - 1]?.end ?? 0, text.folded, knowledge) ?? [],
  );
  scanned.set(text, matches);
  return matches;
};
