/**
 * Expands lists whose members share the head of the last one.
 *
 *   `城宣、城万、城巫高速公路` → 城宣高速公路 | 城万高速公路 | 城巫高速公路
 *   `秀山县|桐梓和马西水库` → 秀山县桐梓水库 | 秀山县马西水库; the span starts behind the place, which stays a region
 *   `花田梯田、楠木湾等6个国家4A级旅游景区` → 花田梯田国家4A级旅游景区 | …
 *   not `水利、交通和铁路`: members are common words; not `A水库、B机场等工程`: members are complete
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHead } from '../../knowledge/project-data.ts';
import { areAlike } from './alike-places.ts';
import { lengthOf } from './body.ts';
import { groupOf, type SharedHead } from './group-names.ts';
import { saysAnotherNumber } from './list-counts.ts';
import { isRouteName, textOf } from './member-standing.ts';
import { membersBefore } from './members.ts';
import type { Phrase } from './phrase.ts';
import { isPlaceToken } from './place-token.ts';
import { propernessOf } from './proper.ts';
import type { Item, Run } from './run.ts';
import { endOfOwn, sharedPart } from './shared-part.ts';
import { isNaming, mayWait } from './waiting-item.ts';
import { areWaters } from './waters.ts';

const SHARING = new Set(['line', 'site', 'scenic', 'zone', 'work']);
const CLOSING = new Set(['line', 'site', 'scenic']);
const FULL_NAME = /[区县市]$/;
/** 综合保税|区: the heads of most zones, whatever kind they are. */
const ZONE_END = '区';

/** 通州区|与|北三县一体化示范区: one zone between two places. */
const BETWEEN = '与';

/** 郑州南站等高铁项目: what comes after 等 closes the list, not what happens to stand in it. */
const isClosedLater = (items: readonly Item[], i: number, phraseOf: (item: Item) => Phrase | null): boolean =>
  items.slice(i + 1).some((item) => {
    const phrase = item.after === 'etc' ? phraseOf(item) : null;
    return phrase !== null && CLOSING.has(phrase.head.kind) && !phrase.body.some(isNaming);
  });

/** 白潭湖、鄂州|空港|综合保税区: with two heads it is a name of its own; not 唐山|港|煤码头, 酒泉|风电|基地; 郑蒲|港|站 is no port of a city. */
const hasInnerHead = (text: string, { body: [place, ...rest], head }: Phrase, { projects }: Knowledge): boolean =>
  rest.some(
    (token, i) =>
      isHead(token.kind) &&
      // 陇东至山东|特高压|直流输电工程: one word for what both are.
      !(token.kind === 'line' && head.kind === 'line' && token.end === head.start) &&
      !(i === 0 && place!.kind === 'place' && token.end === token.start + 1) &&
      !projects.isProduct(text.slice(token.start, token.end)),
  );

/** 交通部第二|铁路, 高庄镇小型提水|管道: prose before the head names none; of a work it tells the kind (避险搬迁|工程). */
const isProse = (text: string, { body: [, ...rest], head }: Phrase, knowledge: Knowledge): boolean =>
  head.kind !== 'work' &&
  rest.some(
    (token) => token.kind === 'name' && lengthOf(token) > 1 && propernessOf(text, token, knowledge) === 'prose',
  );

const LEAST_COMPLETE = 3;

/** 津湾广场、天津之眼、|古|文化街: one character is a name only with its head, what is longer before it is complete alone. */
const isWholeAlone = ({ body }: Phrase, members: readonly Item[]): boolean => {
  const [first, ...rest] = body;
  return (
    first?.kind === 'name' &&
    rest.length === 0 &&
    lengthOf(first) === 1 &&
    members.every(({ tokens }) => tokens.at(-1)!.end - tokens[0]!.start >= LEAST_COMPLETE)
  );
};

const isPlaceAndName = ({ tokens }: Item): boolean =>
  tokens.some(({ kind }) => kind === 'place') && tokens.some((token) => token.kind === 'name' && lengthOf(token) >= 2);

/** 察隅县|僜人新村: a place in a division by its whole name. */
const isInDivision = (text: string, { tokens: [place, name] }: Item): boolean =>
  place?.kind === 'place' && name?.kind === 'name' && FULL_NAME.test(text.slice(place.start, place.end));

/** 澜上 after 金上: names that are no places tell of a list only together. */
const FEWEST_NAMES = 2;
const SHORT = 4;
const isShort = ({ tokens }: Item): boolean => tokens.at(-1)!.end - tokens[0]!.start <= SHORT;

/** 南平市和莆田|高新区, 渝西地区、渝东|新城, 贵安新区、贵阳|综合保税区: a name in full beside a bare one ends there. */
const areWritten = (text: string, members: readonly Item[], { body }: Phrase): boolean =>
  body[0] === undefined ||
  members.every(({ tokens }) => {
    const name = text.slice(tokens[0]!.start, tokens.at(-1)!.end);
    return tokens.length > 1 || !FULL_NAME.test(name) || FULL_NAME.test(text.slice(body[0]!.start, body[0]!.end));
  });

/** 对接长三角G60科创走廊、粤港澳大湾区|等科创中心: areas that are called centres, where nothing is built. */
const areAreas = (text: string, members: readonly Item[], { places }: Knowledge): boolean =>
  members.every(({ tokens: [token] }) =>
    places.named(text.slice(token!.start, token!.end)).every(({ place }) => place.level === 'area'),
  );

/** 西宁、格尔木|国家物流枢纽|支撑作用增强: with so much behind the place it is a name, whatever is done to it. */
const LONG_REST = 5;
const isLong = (text: string, { body: [place], end }: Phrase, knowledge: Knowledge): boolean =>
  place !== undefined && isPlaceToken(text, place, knowledge) && end - place.end >= LONG_REST;

/** Zones and works are told of in more ways than lines and sites, so that their lists have to show more. */
const mayShare = (
  text: string,
  members: readonly Item[],
  phrase: Phrase,
  isMember: boolean,
  { isUndertaken, isCounted }: { readonly isUndertaken: boolean; readonly isCounted: boolean },
  knowledge: Knowledge,
): boolean => {
  const { kind } = phrase.head;
  const arePlaces = members.every(({ tokens }) => isPlaceToken(text, tokens[0]!, knowledge));
  if (kind === 'work' && !isMember) return phrase.body.length > 0 && members.some(isPlaceAndName);
  if (kind === 'work' && areWaters(text, members, phrase, knowledge)) return isUndertaken;
  if (kind === 'work')
    return (
      arePlaces &&
      phrase.body[0]?.kind === 'place' &&
      ((isUndertaken && phrase.body.length > 2) || members.every((item) => isInDivision(text, item)))
    );
  const isOfZone = kind === 'zone' || text.slice(phrase.head.start, phrase.head.end).endsWith(ZONE_END);
  if (isOfZone && isMember && !areWritten(text, members, phrase)) return false;
  if (kind === 'scenic' && isMember && arePlaces) return areAlike(text, members, phrase, knowledge);
  if (kind !== 'zone') return true;
  const isBelt = knowledge.projects.isBelt(text.slice(phrase.head.start, phrase.head.end));
  if (isBelt && !isMember && isUndertaken && members.every((item) => isRouteName(textOf(text, item), knowledge)))
    return true;
  if (!isMember) return isCounted || (arePlaces && (isUndertaken || !areAreas(text, members, knowledge)));
  return (
    (isUndertaken || (arePlaces && isLong(text, phrase, knowledge))) &&
    (arePlaces || members.length >= FEWEST_NAMES) &&
    members.every(isShort) &&
    areAlike(text, members, phrase, knowledge)
  );
};

export const expandShared = (
  text: string,
  { items, isUndertaken }: Run,
  i: number,
  phraseOf: (item: Item) => Phrase | null,
  knowledge: Knowledge,
): readonly SharedHead[] => {
  const item = items[i]!;
  const phrase = phraseOf(item)!;
  if (item.after === 'start' || !SHARING.has(phrase.head.kind)) return [];
  const isMember = item.after === 'conjunction';
  // 等|5个|绿色氢基能源一体化项目: what is counted names nothing by itself.
  if (isMember !== (phrase.body.some(isNaming) && !(phrase.plural && !isMember))) return [];
  if (
    isMember &&
    (isClosedLater(items, i, phraseOf) || hasInnerHead(text, phrase, knowledge) || isProse(text, phrase, knowledge))
  )
    return [];
  if (phrase.head.kind === 'zone' && text[item.tokens[0]!.start - 1] === BETWEEN) return [];
  const hasHead = (other: Item): boolean => phraseOf(other) !== null;
  const situation = { isUndertaken, isCounted: item.tokens[0]!.kind === 'count' };
  const groups = membersBefore(text, items, i, phrase, hasHead, knowledge).filter(
    (members) =>
      !(isMember && (isWholeAlone(phrase, members) || saysAnotherNumber(text, item.tokens, members.length + 1))) &&
      mayShare(text, members, phrase, isMember, situation, knowledge),
  );
  // 南山、寸滩国际新城|等重点片区: the list is not one of zones.
  if (phrase.head.kind === 'zone' && (groups.length !== 1 || items.indexOf(groups[0]!.at(-1)!) !== i - 1)) return [];
  return groups.map((members, k) => {
    const touches = k === 0 && items.indexOf(members.at(-1)!) === i - 1;
    const end = isMember ? endOfOwn(text, phrase, members, knowledge) : -1;
    return groupOf(text, members, touches ? { phrase, isMember, end } : null, sharedPart(text, phrase, end), knowledge);
  });
};

/** Whatever could share the head of item `i`, by its place in the list alone: no rule vouches that it does. */
export const expandLoosely = (
  text: string,
  { items }: Run,
  i: number,
  phraseOf: (item: Item) => Phrase | null,
  knowledge: Knowledge,
): readonly SharedHead[] => {
  const item = items[i]!;
  const phrase = phraseOf(item)!;
  if (item.after === 'start' || !SHARING.has(phrase.head.kind)) return [];
  const isMember = item.after === 'conjunction';
  if (isMember !== phrase.body.some(isNaming)) return [];
  const members: Item[] = [];
  for (let k = i - 1; k >= 0; k--) {
    const other = items[k]!;
    if (phraseOf(other) || !mayWait(other)) break;
    members.unshift(other);
    if (other.after === 'start') break;
  }
  if (members.length === 0 || (isMember && isWholeAlone(phrase, members))) return [];
  if (isMember && saysAnotherNumber(text, item.tokens, members.length + 1)) return [];
  const end = isMember ? endOfOwn(text, phrase, members, knowledge) : -1;
  return [groupOf(text, members, { phrase, isMember, end }, sharedPart(text, phrase, end), knowledge)];
};
