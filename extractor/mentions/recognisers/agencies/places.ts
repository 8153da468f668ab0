/**
 * Organs of a place that the text names: place + organ, with the party or the central organ above it.
 *
 *   takes 重庆市人民政府, 中国人民解放军四川省军区, 中共青海省委, 国家税务总局湖南省税务局, 北京市第十五届人民代表大会常务委员会
 *   refuses 重庆市各级政府 (a class), 湖北省财政部门
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Naming } from '../../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { OrganPatterns } from '../../../knowledge/organ-patterns.ts';
import type { TrieMatch } from '../../../knowledge/trie.ts';
import { isWholeName } from '../../../knowledge/whole-name.ts';
import { isHan } from '../../../text/han.ts';
import type { Text } from '../../../text/text.ts';
import { armedPolice } from '../../agencies/armed-police.ts';
import { boardEnd } from '../../agencies/board-end.ts';
import { ownedCommittee } from '../../agencies/committee-owner.ts';
import { isClosedLeft, isGap, mayBeOwn } from '../../agencies/edges.ts';
import { mayOpenName, organEnd } from '../../agencies/organ-at.ts';
import { organStart } from '../../agencies/organ-start.ts';
import { chainStart } from '../../agencies/place-chain.ts';
import { upperStart } from '../../agencies/upper-start.ts';
import type { AgencyMention } from '../../mention.ts';
import { nameMatches } from '../../regions/place-matches.ts';

const RULE = 'agency-places';
const LONGEST_ZONE = 12;
const SHORT = 2;
const isHanRun = (folded: string, from: number, to: number): boolean =>
  [...folded.slice(from, to)].every((unit) => isHan(unit.charCodeAt(0)));
const LINE_END = '\n';
const BY_LEVEL = '{h}';

/** 国家税务总局|湛江|经济技术开发区|税务局: the branch that a central organ has in a zone of the place. */
const zoneBranch = (text: Text, start: number, at: number, knowledge: Knowledge): AgencyMention | undefined => {
  const { folded } = text;
  const { patterns } = knowledge.agencies;
  if (!knowledge.agencies.mayEndCentral(folded, start)) return undefined;
  const upper = upperStart(text, start, knowledge);
  if (upper === start) return undefined;
  const [end] = patterns.data.zones.flatMap((zone) => {
    const from = folded.slice(at, at + LONGEST_ZONE).indexOf(zone);
    const head = at + from + zone.length;
    const last = from === -1 ? head : patterns.verticalEnd(folded, head);
    return last > head && isHanRun(folded, at, last) ? [last] : [];
  });
  return end === undefined
    ? undefined
    : { type: 'Agency', rule: RULE, form: 'other', start: upper, end, organ: folded.slice(upper, end) };
};

/** 兵团第八师|石河子市: the division of the corps whose seat the city is, or `start`. */
const corpsStart = (folded: string, start: number, { agencies: { patterns } }: Knowledge): number => {
  const { corpsDivisions, markers } = patterns.data;
  if (!corpsDivisions[0]?.endsWith(folded[start - 1] ?? LINE_END)) return start;
  const division = corpsDivisions.find((name) => folded.endsWith(name, start));
  if (division === undefined) return start;
  const from = start - division.length;
  const corps = markers.find(([word, level]) => level === 'corps' && folded.endsWith(word, from));
  return from - (corps?.[0].length ?? 0);
};

/** 中国人民解放军|四川省军区: the army before the place of an organ of its own, or `start`. */
const armyStart = (folded: string, start: number, template: string | undefined, patterns: OrganPatterns): number => {
  const [army, ...organs] = patterns.data.army;
  const isOwn = folded.endsWith(army, start) && organs.some((organ) => template?.endsWith(organ));
  return isOwn ? start - army.length : start;
};

/** The place as it is called, also where its level is said twice: 平遥县|县委. */
const placeIn = (folded: string, start: number, at: number, nameEnd: number): string => {
  const isTwice = at === nameEnd + 1 && folded[nameEnd] === folded[nameEnd - 1];
  return folded.slice(start, isTwice ? nameEnd : at).replace(LINE_END, '');
};

/** A name of a place with what may be its organ: 湖南省|长沙市|公安局. */
interface Placed {
  readonly name: string;
  readonly namings: readonly Naming[];
  /** Where the name stands, and where the chain of places begins that ends with it. */
  readonly match: TrieMatch;
  readonly start: number;
  /** Where the organ begins. */
  readonly at: number;
}

/**
 * 会同区卫生健康委, 合作的…机制: a name that is also a word is none before an organ either, but for 兰州市|城关区人民法院
 * and where a title or a signature begins with it: 忠县人民政府关于….
 */
const isWord = (folded: string, placed: Placed, { places, regionCues }: Knowledge): boolean => {
  const { name, namings, match, start } = placed;
  if (!places.isAlsoWord(name)) return false;
  const isFull = namings.some(({ form }) => isWholeName(name, form));
  const opensLine = (start === 0 || folded[start - 1] === LINE_END) && !regionCues.quarters.has(name);
  return !(isFull && (start < match.start || opensLine));
};

/** 文旅大数据中心: short names out of use need a free left side, as 和|户县人民委员会. */
const isPieceOfWord = (text: Text, { name, namings, match, start }: Placed, patterns: OrganPatterns): boolean =>
  name.length === SHORT &&
  namings.every(({ form }) => form === 'former') &&
  !(start < match.start || isClosedLeft(text, start) || mayBeOwn(text, start, patterns));

/** 沿海|城市人民政府, 相应|城市公安局: a name whose first character ends a word, and whose other ones are a word. */
const isCutByWord = (folded: string, { name, match, start }: Placed, { regionCues, wordBorders }: Knowledge): boolean =>
  start === match.start && regionCues.commonEnds.has(name.slice(1)) && wordBorders.endsWordBefore(folded, start);

/** 上海法院, 澳门特别行政区法院 are all courts there; 湖南省法院 is the high court. */
const areCourts = (folded: string, { name, namings, at }: Placed, patterns: OrganPatterns): boolean => {
  const [special] = patterns.data.specialRegion;
  const isOfPlace = namings.some(({ form }) => form === 'full') && !name.endsWith(special);
  return !isOfPlace && patterns.tailAt(folded, at)?.template.includes(BY_LEVEL) === true;
};

/** 驰援武汉 卫健委派出: behind a blank a bare name has no organ; but 西 安 铁 路 局, spaced to fill its line. */
const isCutOff = (text: Text, { namings, match, at }: Placed): boolean =>
  isGap(text, at) && !isGap(text, match.start + 1) && namings.every(({ form }) => form === 'bare');

const mayHaveOrgan = (text: Text, placed: Placed, knowledge: Knowledge): boolean => {
  const { patterns } = knowledge.agencies;
  return (
    placed.namings.length > 0 &&
    !isWord(text.folded, placed, knowledge) &&
    !isPieceOfWord(text, placed, patterns) &&
    !isCutByWord(text.folded, placed, knowledge) &&
    !areCourts(text.folded, placed, patterns) &&
    !isCutOff(text, placed)
  );
};

const placedAt = (text: Text, matches: readonly TrieMatch[], i: number, knowledge: Knowledge): Placed | undefined => {
  const { places, agencies } = knowledge;
  const match = matches[i]!;
  const at = organStart(text.folded, match, knowledge);
  const isChained = i > 0 && matches[i - 1]!.end === match.start;
  // Most places stand alone: this test is cheap, the others are not.
  const { patterns } = agencies;
  const mayBeOpen = mayOpenName(text, match.start, match.end, patterns);
  if (!patterns.mayOpenAt(text.folded, at) && !isChained && !mayBeOpen && boardEnd(text.folded, at, patterns) === at)
    return undefined;
  const start = chainStart(matches, i, knowledge);
  return { name: places.name(match.word), namings: places.namedBy(match.word), match, start, at };
};

/**
 * What no list knows is an organ only behind a place's official name: 安徽铜官山矿务局 is a mine. 上饶专区, 百色地区 were such names.
 */
const isOfficial = (name: string, { form }: Naming, { data }: OrganPatterns): boolean =>
  form === 'full' ||
  form === 'short' ||
  form === 'area' ||
  form === 'feature' ||
  (form === 'former' && data.prefectureDepartments.owners.some((kind) => name.endsWith(kind)));

/** 昆明市|滇池管理局: a water that its place stands before is part of what names the organ. */
const placeEnd = ({ namings, match, start, at }: Placed): number =>
  start < match.start && namings.every(({ form }) => form === 'feature') ? match.start : at;

/** Where the organ begins with what stands above it (国家税务总局|湖南省税务局), and whether it may be a branch of that. */
const aboveOf = (
  text: Text,
  { start, at }: Placed,
  first: number,
  knowledge: Knowledge,
): { readonly upper: number; readonly isBranch: boolean } => {
  const { folded } = text;
  const { patterns } = knowledge.agencies;
  const template = patterns.tailAt(folded, at)?.template;
  const army = armyStart(folded, start, template, patterns);
  const above = army < start ? army : first < start ? first : upperStart(text, start, knowledge);
  const isOfParty = patterns.data.party.includes(folded.slice(above, start));
  // 中共|上海市人大常委会|党组: the party's group in an organ that is not the party's.
  const isOther = isOfParty && template !== undefined && !template.startsWith(patterns.data.party[0]!);
  // 中国人民银行营业管理部 |北京市审计局 sign side by side; 国家税务总局 |湖南省税务局 is one.
  const isBeside =
    !isOfParty && isGap(text, start) && template !== undefined && !template.startsWith(folded.slice(above, start));
  const upper = isOther || isBeside ? start : above;
  return { upper, isBranch: upper < start && !isOfParty && first === start && army === start };
};

const local = (start: number, end: number, organ: string, place: string): AgencyMention => ({
  type: 'Agency',
  rule: RULE,
  form: 'local',
  start,
  end,
  organ,
  place,
});

const readAt = (
  text: Text,
  matches: readonly TrieMatch[],
  i: number,
  knowledge: Knowledge,
): AgencyMention | undefined => {
  const placed = placedAt(text, matches, i, knowledge);
  if (!placed || !mayHaveOrgan(text, placed, knowledge)) return undefined;
  const { folded } = text;
  const { namings, match, start, at } = placed;
  const { patterns } = knowledge.agencies;
  const corps = armedPolice(text, start, at, patterns);
  if (corps) return local(corps.start, corps.end, corps.organ, folded.slice(start, at));
  const first = corpsStart(folded, start, knowledge);
  const mayBeOpen = namings.some((naming) => isOfficial(placed.name, naming, patterns));
  const own = organEnd(text, first, at, mayBeOpen, knowledge);
  const branch = patterns.verticalEnd(folded, at);
  if (own === at && branch === at) return zoneBranch(text, start, at, knowledge);
  const place = placeIn(folded, start, at, match.end);
  const owned = ownedCommittee(text, start, at, patterns);
  if (owned === null) return undefined;
  if (owned) return local(owned.start, owned.end, owned.organ, place);
  const { upper, isBranch } = aboveOf(text, placed, first, knowledge);
  const end = Math.max(own, isBranch ? branch : at);
  if (end === at) return undefined;
  const organAt = placeEnd(placed);
  return organAt < at
    ? local(upper, end, folded.slice(organAt, end), folded.slice(start, organAt))
    : local(upper, end, folded.slice(at, end), place);
};

export const agencyPlaces: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) => {
    const matches = nameMatches(text, knowledge);
    return gather(matches, (_, i) => readAt(text, matches, i, knowledge) ?? []);
  },
};
