/**
 * Expands lists whose members share the head of the last one.
 *
 *   `城宣、城万、城巫高速公路` → 城宣高速公路 | 城万高速公路 | 城巫高速公路
 *   `秀山县|桐梓和马西水库` → 秀山县桐梓水库 | 秀山县马西水库; the span starts behind the place, which stays a region
 *   `花田梯田、楠木湾等6个国家4A级旅游景区` → 花田梯田国家4A级旅游景区 | …
 *   not `水利、交通和铁路`: members are common words; not `A水库、B机场等工程`: members are complete
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { isPlaceToken } from '../phrase/place-token.ts';
import { propernessOf } from '../phrase/proper.ts';
import type { Item } from '../phrase/run.ts';
import { isNaming, mayWait } from '../phrase/waiting-item.ts';
import { lengthOf } from '../words/body.ts';
import { groupOf, type SharedHead } from './group-names.ts';
import { saysAnotherNumber } from './list-counts.ts';
import { type ListEnd, listEndAt } from './list-end.ts';
import { mayShare } from './may-share.ts';
import { membersBefore } from './members.ts';
import type { ReadRun } from './read-run.ts';

const CLOSING = new Set(['line', 'site', 'scenic']);

/** 通州区|与|北三县一体化示范区: one zone between two places. */
const BETWEEN = '与';

/** 郑州南站等高铁项目: what comes after 等 closes the list, not what happens to stand in it. */
const isClosedLater = ({ run, phraseOf }: ReadRun, at: number): boolean =>
  run.items.slice(at + 1).some((item) => {
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
      !projects.isProduct(text.slice(token.start, token.end)) &&
      // 达开、合浦|水库|灌区, 岩滩、红花|枢纽|通航设施: of a dam there are several on one river, each with what belongs to it.
      !(rest.slice(0, i).every(isNaming) && projects.isInSteps(text.slice(token.start, token.end))),
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

/** Not 南山、寸滩国际新城|等重点片区: what is complete between them shows that the list is not one of zones. */
const isUnbroken = (groups: readonly (readonly Item[])[], items: readonly Item[], at: number): boolean =>
  groups.length === 1 && items.indexOf(groups[0]!.at(-1)!) === at - 1;

const CALLED = 2;

/** 个旧市、开远市、|弥勒县|太平|水库: where the last one is called by a name behind its place, the others are places and no more; 大理、巍山|古城|6座|污水处理厂 are counted. */
const isCalledBehindPlace = (
  text: string,
  members: readonly Item[],
  { body: [place, name, ...rest], head }: Phrase,
  knowledge: Knowledge,
): boolean =>
  (head.kind === 'site' || head.kind === 'line') &&
  place?.kind === 'place' &&
  name?.kind === 'name' &&
  rest.length === 0 &&
  lengthOf(name) >= CALLED &&
  // 榆林、延安|两市|高速公路 counts the places.
  !knowledge.regionCues.sharedCounts.has(text[name.start]!) &&
  name.end === head.start &&
  members.every(({ tokens }) => tokens.length === 1 && isPlaceToken(text, tokens[0]!, knowledge)) &&
  (knowledge.projects.isFirm(text.slice(head.start, head.end)) || propernessOf(text, name, knowledge) === 'proper');

/** The items before it are no part of its list: they are complete alone, or it tells another number. */
const isApart = (
  text: string,
  { item, phrase, isMember }: ListEnd,
  members: readonly Item[],
  knowledge: Knowledge,
): boolean =>
  isMember &&
  (isCalledBehindPlace(text, members, phrase, knowledge) ||
    isWholeAlone(phrase, members) ||
    saysAnotherNumber(text, item.tokens, members.length + 1));

/** The groups of items that surely share the head of the item at `at`. */
export const expandShared = (text: string, read: ReadRun, at: number, knowledge: Knowledge): readonly SharedHead[] => {
  const { items } = read.run;
  const list = listEndAt(read, at);
  if (!list) return [];
  const { item, phrase, isMember } = list;
  const names = phrase.body.some(isNaming);
  // 等|5个|绿色氢基能源一体化项目: what is counted names nothing by itself.
  if (isMember ? !names : names && !phrase.plural) return [];
  if (
    isMember &&
    (isClosedLater(read, at) || hasInnerHead(text, phrase, knowledge) || isProse(text, phrase, knowledge))
  )
    return [];
  const isZone = phrase.head.kind === 'zone';
  if (isZone && text[item.tokens[0]!.start - 1] === BETWEEN) return [];
  const groups = membersBefore(text, read, at, knowledge).filter(
    (members) => !isApart(text, list, members, knowledge) && mayShare(text, members, list, knowledge),
  );
  if (isZone && !isUnbroken(groups, items, at)) return [];
  return groups.map((members, k) => {
    const isAdjacent = k === 0 && items.indexOf(members.at(-1)!) === at - 1;
    return groupOf(text, { members, list, isAdjacent }, knowledge);
  });
};

/** Whatever could share the head of the item at `at`, by its place in the list alone: no rule vouches that it does. */
export const expandLoosely = (text: string, read: ReadRun, at: number, knowledge: Knowledge): readonly SharedHead[] => {
  const list = listEndAt(read, at);
  if (!list || list.isMember !== list.phrase.body.some(isNaming)) return [];
  const members: Item[] = [];
  for (let k = at - 1; k >= 0; k--) {
    const other = read.run.items[k]!;
    if (read.phraseOf(other) || !mayWait(other)) break;
    members.unshift(other);
    if (other.after === 'start') break;
  }
  if (members.length === 0 || isApart(text, list, members, knowledge)) return [];
  return [groupOf(text, { members, list, isAdjacent: true }, knowledge)];
};
