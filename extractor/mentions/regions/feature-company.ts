/**
 * Whether a county's, a city's or 黑龙江's bare name that ends as a river's or mountain's does is one: by what it is listed with, and by what is said of it.
 *
 *   takes 椒江 in 甬江、椒江、瓯江的干流, 黑龙江 in 黑龙江、松花江、乌苏里江, 榕江 in 韩江、榕江、练江流域, 清水河 in 洮河、清水河、大黑河, 衡山 in 泰山、华山、衡山
 *   takes 瀍河 in 东至瀍河,南至九都路
 *   refuses 椒江 in 椒江、黄岩、路桥, 嫩江 in 黑河、嫩江 (both may be either), 九江 in 长江、九江 (one river alone makes no city one)
 */
import type { NameForm, Naming } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionCues } from '../../knowledge/region-cues.ts';
import { isHan } from '../../text/han.ts';
import { isInBoundary } from './boundaries.ts';
import type { PlaceMatch } from './place-matches.ts';

/** Longest name of an item of a list. */
const LONGEST = 6;
/** An item that no list knows is a river's name if it is so short and ends like one (大黑河, 皇甫川). */
const LONGEST_UNKNOWN = 4;
const MOST_ITEMS = 12;
/** 大张|庄河; in 湟水和省际间的|长江 words stand before the name. */
const LONGEST_PREFIX = 2;
const SHORTEST = 2;
const LIST_MARK = '、';
const STREETS = /[路街巷桥堤]/u;
const NEAR_SIDE = 40;

type Kind = 'feature' | 'likely' | 'division' | 'either' | 'unknown';

/** 牡丹江 was a prefecture too. */
const EITHER: ReadonlySet<NameForm> = new Set(['bare', 'former', 'feature']);

/** Of the provinces only 黑龙江 bears the name of a river of today, and no text calls the province by a shorter one. */
const couldBeEither = (name: string, namings: readonly Naming[], { riverProvinces }: RegionCues): boolean =>
  (namings.length > 0 && namings.every(({ form }) => EITHER.has(form))) || riverProvinces.has(name);

/** The set of last characters to which `name` belongs: waters or mountains. */
const kindsOf = (name: string, { waters, mountains }: RegionCues): ReadonlySet<string> | undefined =>
  [waters, mountains].find((kinds) => kinds.has(name.at(-1) ?? ''));

const kindOf = (name: string, kinds: ReadonlySet<string>, { places, regionCues }: Knowledge): Kind => {
  const namings = places.named(name);
  const isOfKind = kinds.has(name.at(-1) ?? '') || places.isBasin(name);
  if (namings.length === 0) return 'unknown';
  if (namings.some(({ form }) => form === 'area')) return isOfKind ? 'feature' : 'unknown';
  // 松花江 was a prefecture once.
  if (namings.every(({ form, place }) => form === 'feature' || place.validTo !== undefined))
    return isOfKind ? 'feature' : 'unknown';
  return couldBeEither(name, namings, regionCues) && isOfKind ? 'either' : 'division';
};

/** What the item is that begins at `start`; its end is the next mark. */
const kindAt = (folded: string, start: number, end: number, kinds: ReadonlySet<string>, knowledge: Knowledge): Kind => {
  const match = knowledge.places.longestAt(folded, start);
  const length = end - start;
  // 青龙|河 is no 青龙县.
  const isUnknown = match === null || match.end < end;
  if (isUnknown && length > 1 && length <= LONGEST_UNKNOWN && kinds.has(folded[end - 1]!)) return 'likely';
  return match && match.end <= end ? kindOf(knowledge.places.name(match.word), kinds, knowledge) : 'unknown';
};

/** What the item is that ends at `end`, where words may stand before its name: 是指|湟水. */
const kindBefore = (
  folded: string,
  start: number,
  end: number,
  kinds: ReadonlySet<string>,
  knowledge: Knowledge,
): Kind => {
  for (let from = Math.max(start, end - LONGEST); from < end - 1; from++) {
    const kind = kindOf(folded.slice(from, end), kinds, knowledge);
    if (kind !== 'unknown') return kind;
  }
  return 'unknown';
};

const runBefore = (folded: string, end: number, isMark: (at: number) => boolean): number => {
  let at = end;
  while (at > 0 && end - at <= LONGEST && isHan(folded.charCodeAt(at - 1)) && !isMark(at - 1)) at--;
  return at;
};
const runBehind = (folded: string, start: number, isMark: (at: number) => boolean): number => {
  let at = start;
  while (at - start <= LONGEST && isHan(folded.charCodeAt(at)) && !isMark(at)) at++;
  return at;
};

interface Company {
  /** Rivers or mountains that are known. */
  readonly known: number;
  /** What only looks like one. */
  readonly likely: number;
  readonly divisions: number;
  /** Where the name of the last item may end. */
  readonly tails: readonly number[];
  /** 寿|西湖 in 唐垛湖、寿西湖: the item is longer than the name. */
  readonly isCut: boolean;
}

/** 苦水河|流域水土流失: the last item of a list of waters ends where something is said of them. */
const endOfItem = (
  folded: string,
  start: number,
  end: number,
  kinds: ReadonlySet<string>,
  cues: RegionCues,
): number => {
  for (let at = start + SHORTEST; at < end; at++)
    if (kinds.has(folded[at - 1]!) && (cues.ofRivers.at(folded, at) > 0 || cues.alongRivers.at(folded, at) > 0))
      return at;
  return end;
};

const companyOf = (folded: string, match: PlaceMatch, kinds: ReadonlySet<string>, knowledge: Knowledge): Company => {
  const { listMarks } = knowledge.regionCues;
  const isMark = (at: number): boolean => listMarks.has(folded[at] ?? '');
  const counts: Record<Kind, number> = { feature: 0, likely: 0, division: 0, either: 0, unknown: 0 };
  const own = runBefore(folded, match.start, isMark);
  for (let end = match.start - 1, items = 0; isMark(end) && items < MOST_ITEMS; items++) {
    const start = runBefore(folded, end, isMark);
    const isWhole = isMark(start - 1);
    const kind = isWhole ? kindAt(folded, start, end, kinds, knowledge) : 'unknown';
    counts[kind === 'unknown' ? kindBefore(folded, start, end, kinds, knowledge) : kind]++;
    if (!isWhole) break;
    end = start - 1;
  }
  let last = match.end;
  for (let mark = match.end, items = 0; isMark(mark) && items < MOST_ITEMS; items++) {
    const end = endOfItem(folded, mark + 1, runBehind(folded, mark + 1, isMark), kinds, knowledge.regionCues);
    const name = knowledge.places.longestAt(folded, mark + 1);
    last = name && name.end <= end ? name.end : end;
    counts[kindAt(folded, mark + 1, end, kinds, knowledge)]++;
    mark = end;
  }
  return {
    known: counts.feature,
    likely: counts.likely,
    divisions: counts.division,
    tails: last === match.end ? [last] : [match.end, last],
    isCut: own < match.start && match.start - own <= LONGEST_PREFIX && folded[own - 1] === LIST_MARK,
  };
};

/** `part`: 庄河 in 草埠河、大张庄河、南岩河 is the end of a longer name. */
export type Reading = 'feature' | 'part' | 'place';

/** 东至|瀍河,南至九都路: beside streets a side of an area reaches the river; 水云|浦江 is another's name. 北至漠河,南至三亚 are cities. */
const sideReading = (folded: string, { start, end }: PlaceMatch, knowledge: Knowledge): Reading => {
  // 西至顺河|街, 东至枝江|百里洲: the side goes on.
  if (isHan(folded.charCodeAt(end)) || !isInBoundary(folded, start, knowledge)) return 'place';
  const isNext = knowledge.regionCues.boundaries.before(folded, start) > 0;
  // 东至浙江|浦江 is the county.
  const isBehindPlace = [SHORTEST, SHORTEST + 1].some(
    (length) => knowledge.places.named(folded.slice(Math.max(0, start - length), start)).length > 0,
  );
  if (!isNext) return isHan(folded.charCodeAt(start - 1)) && !isBehindPlace ? 'part' : 'place';
  return STREETS.test(folded.slice(Math.max(0, start - NEAR_SIDE), start + NEAR_SIDE)) ? 'feature' : 'place';
};

export const readByCompany = (
  folded: string,
  match: PlaceMatch,
  namings: readonly Naming[],
  knowledge: Knowledge,
): Reading => {
  const cues = knowledge.regionCues;
  const kinds = kindsOf(match.name, cues);
  if (!kinds || !couldBeEither(match.name, namings, cues) || namings.every(({ form }) => form === 'feature'))
    return 'place';
  const { known, likely, divisions, tails, isCut } = companyOf(folded, match, kinds, knowledge);
  if (divisions > 0) return 'place';
  if (isCut) return known + likely > 0 ? 'part' : 'place';
  const side = kinds === cues.waters ? sideReading(folded, match, knowledge) : 'place';
  const isCity = namings.some(({ place: { level } }) => level === 'prefecture' || level === 'province');
  if (!isCity && side !== 'place') return side;
  const isRiver = kinds === cues.waters;
  const isAlong = isRiver && tails.some((at) => cues.alongRivers.at(folded, at) > 0);
  if (known > (isCity && !isAlong ? 1 : 0)) return 'feature';
  // 黑河|下游 is of the river, whose basin is known; 九江|下游 and 镇江|水质 are beside the Yangtze.
  if (isAlong && knowledge.places.hasBasin(match.name) && mayBegin(folded, match, knowledge)) return 'feature';
  // 通江|支流, 跨河、临河的设施: what is said of waters in general.
  if (cues.besideWaters.has(match.name[0]!) || !mayBegin(folded, match, knowledge)) return 'place';
  const isDrained = isRiver && tails.some((at) => cues.ofRivers.at(folded, at) > 0);
  return isDrained || (!isCity && (isAlong || likely > 0)) ? 'feature' : 'place';
};

/** Behind a mark, or a word of its own: the name is no part of a longer one. */
const mayBegin = (folded: string, { start, end }: PlaceMatch, { words }: Knowledge): boolean =>
  !isHan(folded.charCodeAt(start - 1)) || words.standsAlone(folded, start, end) !== false;
