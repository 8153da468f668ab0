/**
 * Organs of several places that a list names once for all: one mention of all of them.
 *
 *   takes 湖北省、重庆市人民政府, 广昌、黎川、乐安县政府, 河北、平原三省人民政府, 江苏、浙江各省人民政府, 大连、武汉海事法院, 济南、上海铁路局,
 *         湛江、珠海市三防指挥部, 邵阳、湘西州、常德市(州)市场监管局, 财政部驻四川、云南专员办, 郑州、武汉各铁路局
 *   refuses 鼓楼、云龙　　市住房局 (two columns), 省财政厅、武汉市人民政府 (no place before it), 各区、武汉市人民政府 (a class), 太湖、无锡市人民政府 (a lake), 武汉、襄阳各区人民政府
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import { isDivision } from '../../../knowledge/division-level.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isOfPrefecture } from '../../../knowledge/organs/governed-places.ts';
import type { TrieMatch } from '../../../knowledge/trie.ts';
import type { Text } from '../../../text/text.ts';
import { isAcrossBlank } from '../../../text/wide-blanks.ts';
import { isClosedLeft, isGap } from '../../agencies/edges.ts';
import { organEnd } from '../../agencies/organ-at.ts';
import { organStart } from '../../agencies/organ-start.ts';
import { chainStart } from '../../agencies/place-chain.ts';
import { sharedKindAt } from '../../agencies/shared-kind.ts';
import { upperStart } from '../../agencies/upper-start.ts';
import type { AgencyMention, ListedPlace } from '../../mention.ts';
import { nameMatches } from '../../regions/place-matches.ts';

const RULE = 'agency-joined';
/** Places of one list; the longest in documents name all cities of a province. */
const MOST = 32;
/** 有|安康、汉中、商洛、郧阳…: before so many others a name is one, though it is a word too. */
const LONG = 2;
const BY_LEVEL = '{h}';
const LONGEST_BODY = 14;
const OF = '的';
const onlyHan = /^[\u4e00-\u9fff]+$/;
/** 克州, 巴州 stand for names of eight characters. */
const SHORTEST_WHOLE = 2;
/** 皖北; 杨凌示范区 is whole. */
const SHORT_AREA = 2;

/** 广昌 in a list of counties is 广昌县, 邵阳 in one of cities 邵阳市: the name in full if there is such a place. */
const inFull = (name: string, kinds: readonly string[], { places }: Knowledge): string =>
  kinds
    .map((kind) => name + kind)
    .find((whole) =>
      places.named(whole).some(({ form }) => form === 'full' || form === 'short' || form === 'former'),
    ) ?? name;

/**
 * Is this name in a list of places one of a division, or, beside an area (苏北、|皖北行署), of an area? One that is also a word stands
 * behind a mark, or opens a long list.
 */
const isMember = (
  text: Text,
  { start, word }: TrieMatch,
  last: TrieMatch,
  isLong: boolean,
  { places }: Knowledge,
): boolean =>
  places
    .namedBy(word)
    .some(({ place, form }) =>
      isDivision(place)
        ? form !== 'one-character' && form !== 'former'
        : form === 'area' && places.namedBy(last.word).every((other) => other.form === 'area'),
    ) &&
  (isLong || !places.isAlsoWord(places.name(word)) || isClosedLeft(text, start));

/** 乐安县, 海北州, 杨凌示范区: by a whole name, not 乐安, and not 克州; beside 郑州 上海 is as bare. */
const isNamed = ({ word }: TrieMatch, { places, agencies }: Knowledge): boolean =>
  places
    .namedBy(word)
    .some(
      ({ form }) =>
        form === 'full' || form === 'area' || (form === 'short' && places.name(word).length > SHORTEST_WHOLE),
    ) && places.named(places.name(word) + agencies.patterns.data.cityEnd).length === 0;

const isProvince = ({ word }: TrieMatch, { places }: Knowledge): boolean =>
  places.namedBy(word).some(({ place }) => place.level === 'province');

/** 宿县, 滁县: what a prefecture is called by, too. */
const isCounty = ({ word }: TrieMatch, { places }: Knowledge): boolean =>
  places.namedBy(word).some(({ place }) => place.level === 'county');

/** 皖北, 苏北: bare however whole. */
const isArea = ({ word }: TrieMatch, { places }: Knowledge): boolean =>
  places.namedBy(word).every(({ form }) => form === 'area');

/** 四川, not 四川省. */
const isBareProvince = ({ word }: TrieMatch, { places }: Knowledge): boolean => {
  const namings = places.namedBy(word);
  return namings.some(({ place }) => place.level === 'province') && !namings.some(({ form }) => form === 'full');
};

interface Tail {
  /** Where the last place's name ends, and where the organ begins and ends. */
  readonly placeEnd: number;
  readonly start: number;
  readonly end: number;
  /** 省, 市: what the members are called. */
  readonly kinds: readonly string[];
  /** Is the last name whole? */
  readonly isWhole: boolean;
  /** 专员公署: each member is a prefecture, 宿县 too. */
  readonly isOfPrefecture: boolean;
  /** 专员办: a branch, of what a central organ has in each place. */
  readonly isBranch: boolean;
}

/** Is the last name of the list one of a place that has organs, and no word? 汉中、安康|两地区 says that it is none. */
const isLast = (folded: string, { word, end }: TrieMatch, knowledge: Knowledge): boolean => {
  const { places } = knowledge;
  const namings = places.namedBy(word).filter(({ place, form }) => isDivision(place) || form === 'area');
  if (namings.length === 0) return false;
  const isWhole = namings.some(({ form }) => form === 'full') || sharedKindAt(folded, end, knowledge) !== undefined;
  return isWhole || !places.isAlsoWord(places.name(word));
};

/** 湛江、珠海市|三防指挥部: a body that coordinates, named right behind the place; or `at`. */
const bodyEnd = (folded: string, at: number, { agencies: { patterns } }: Knowledge): number => {
  const head = patterns.heads.scan(folded, at, at + LONGEST_BODY)[0];
  if (
    !head ||
    folded[at] === OF ||
    !onlyHan.test(folded.slice(at, head.end)) ||
    patterns.stopsInHead.scan(folded, at, head.start).length > 0
  )
    return at;
  return patterns.subEnd(folded, head.end);
};

const tailBehind = (text: Text, match: TrieMatch, first: number, knowledge: Knowledge): Tail | undefined => {
  const { folded } = text;
  const { patterns } = knowledge.agencies;
  // 鼓楼、云龙|⇥65⇥市城乡建设局: the cells of a row.
  const shared = isGap(text, match.end) ? undefined : sharedKindAt(folded, match.end, knowledge);
  // 武汉、襄阳|各区|人民政府, 上海市|各|中级人民法院 are of their parts; 郑州、武汉|各|铁路局 as many as there are places.
  const name = knowledge.places.name(match.word);
  const isWhole = knowledge.places.namedBy(match.word).some(({ form }) => form === 'full');
  const isOfParts = (kind: string): boolean =>
    kind === '' ? isWhole : kind === patterns.data.district || inFull(name, [kind], knowledge) === name;
  if (shared?.isEach && isOfParts(shared.kind)) return undefined;
  const placeEnd = shared ? match.end : organStart(folded, match, knowledge);
  const behind = shared?.end ?? placeEnd;
  const isOfficial = knowledge.places.namedBy(match.word).some(({ form }) => form === 'full' || form === 'area');
  const own = organEnd(text, first, behind, isOfficial && !shared, knowledge);
  // 珠海市|三防指挥部: the number is the body's.
  const bodyStart = shared?.kind === '' ? match.end : behind;
  const body = own > behind ? bodyStart : bodyEnd(folded, bodyStart, knowledge);
  const start = body > bodyStart ? bodyStart : behind;
  const end = Math.max(own, body) > start ? Math.max(own, body) : patterns.verticalEnd(folded, start);
  if (end === start) return undefined;
  // 两地法院, 香港特别行政区法院 are all courts there.
  const isCourts = patterns.tailAt(folded, start)?.template.includes(BY_LEVEL);
  const [special] = patterns.data.specialRegion;
  if (isCourts && (shared || !isOfficial || folded.endsWith(special, match.end))) return undefined;
  const { kind = '' } = shared ?? {};
  // 天津、保定、沧县|三|专署: the number speaks of all, whole names or not.
  const isCounted = shared !== undefined && kind === '';
  // 河北、辽宁|省(自治区): what the last one is called comes before parts of the other words, 河北区 of 自治区.
  // 江津、万县|专员公署 are of prefectures, though the last one is called after a county.
  const ofPrefecture = isOfPrefecture(folded.slice(start, end), knowledge.agencies);
  const kinds = ofPrefecture
    ? [kind].filter((each) => each !== '')
    : [...new Set([kind, folded.slice(placeEnd - 1, placeEnd), ...kind])].filter((each) => each !== '');
  return {
    placeEnd,
    start,
    end,
    kinds,
    isWhole: !isCounted && isNamed(match, knowledge),
    isOfPrefecture: ofPrefecture,
    isBranch: Math.max(own, body) <= start,
  };
};

const readAt = (
  text: Text,
  matches: readonly TrieMatch[],
  i: number,
  knowledge: Knowledge,
): AgencyMention | undefined => {
  const { folded } = text;
  const { listMarks } = knowledge.regionCues;
  if (i === 0 || listMarks.has(folded[matches[i]!.end] ?? '')) return undefined;
  const first = chainStart(matches, i, knowledge);
  if (!listMarks.has(folded[first - 1] ?? '') || !isLast(folded, matches[i]!, knowledge)) return undefined;
  const others: ListedPlace[] = [];
  let start = first;
  let tail: Tail | undefined;
  for (let before = i - 1; before >= 0 && others.length < MOST && listMarks.has(folded[start - 1] ?? ''); before--) {
    const member = matches[before]!;
    if (member.start >= start - 1) continue;
    if (member.end !== start - 1 || !isMember(text, member, matches[i]!, others.length >= LONG, knowledge)) break;
    tail ??= tailBehind(text, matches[i]!, first, knowledge);
    if (!tail) return undefined;
    start = chainStart(matches, before, knowledge);
    const written = folded.slice(start, member.end);
    // 广东、广西、|福建省(区)|交通厅: among provinces a province; 广西省 is of other years, 海南区 another place.
    const isOfProvinces = isBareProvince(member, knowledge) && isProvince(matches[i]!, knowledge);
    const name = isOfProvinces ? written : inFull(written, tail.kinds, knowledge);
    const isSeat = tail.isOfPrefecture && isCounty(member, knowledge);
    const isBare =
      isSeat || isBareProvince(member, knowledge) || (isArea(member, knowledge) && written.length <= SHORT_AREA);
    const isFull = name === written && isNamed(member, knowledge) && !isBare;
    // 太湖、|无锡市: a bare name among whole ones is a province's or can be made whole.
    if (tail.isWhole && name === written && !isNamed(member, knowledge) && !isProvince(member, knowledge))
      return undefined;
    others.unshift({ start, end: member.end, name, isFull });
  }
  // 鼓楼、泉山、云龙   65   |市城乡建设局: another column.
  if (!tail || isAcrossBlank(text, { start: first, end: tail.end })) return undefined;
  const upper = upperStart(text, start, knowledge);
  if (tail.isBranch && upper === start) return undefined;
  const place = inFull(folded.slice(first, tail.placeEnd), tail.kinds, knowledge);
  const organ = folded.slice(tail.start, tail.end);
  return {
    type: 'Agency',
    rule: RULE,
    form: 'local',
    start: upper,
    end: tail.end,
    organ,
    place,
    others,
    lastPlace: first,
  };
};

export const agencyJoined: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) => {
    const matches = nameMatches(text, knowledge);
    return gather(matches, (_, i) => readAt(text, matches, i, knowledge) ?? []);
  },
};
