/**
 * Whether an item of a list is incomplete alone and waits for the head behind it.
 *
 *   takes 城宣 before 高速公路, 大村至遵义 before 铁路, 楠木湾 before 景区 beside a name that is surely one
 *   refuses 水利 (a common word), 金塘冲水库 (complete), 一批病险 (a kind)
 */

import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { endsBeforeCourse } from '../../../knowledge/line-course.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import { TENS } from '../../../text/numerals.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { isPlaceToken } from '../phrase/place-token.ts';
import { propernessOf } from '../phrase/proper.ts';
import type { Item } from '../phrase/run.ts';
import { isSpelledName } from '../phrase/spelled.ts';
import type { Token } from '../phrase/token.ts';
import { isWholeWater } from '../words/channels.ts';
import { areJoined, areJoinedByWord } from '../words/joint-ends.ts';
import { isAmount } from './member-names.ts';
import { isOf } from './of-place.ts';

/** Surely a name; a word that may stand in a list of names, and makes none; no member. */
export type Standing = 'proper' | 'common' | 'none';

const PARTS = new Set(['name', 'place', 'code', 'quote', 'bracket', 'rating']);
const OF_FIRMS = new Set(['ordinary', 'soft']);
const SHORTEST = 2;
const LONGEST = 14;
const LONGEST_ROUTE = 6;
const LONGEST_BEFORE_ONE = 4;

export const textOf = (text: string, { tokens }: Item): string => text.slice(tokens[0]!.start, tokens.at(-1)!.end);

/** 长四辽通, 永清广: nothing but characters that stand for places. */
export const isRouteName = (name: string, { projects }: Knowledge): boolean =>
  name.length >= SHORTEST && name.length <= LONGEST_ROUTE && projects.areLineCharacters(name);

/** 成渝|中线, 沪渝蓉|沿江: which of the lines between the same ends it is. */
export const isCourse = (name: string, knowledge: Knowledge): boolean =>
  isRouteName(endsBeforeCourse(name) ?? '', knowledge);

/** 重庆|站: 重, 庆 and 站 begin names of counties, and yet it is a station. */
const namesCity = (text: string, { tokens }: Item, { places }: Knowledge): boolean =>
  tokens.length > 1 &&
  tokens.some(
    ({ kind, start, end }) =>
      kind === 'place' && places.named(text.slice(start, end)).some(({ place }) => CITIES.has(place.level)),
  );
const CITIES = new Set(['province', 'prefecture']);

const PHASE = /期\)$/;

/** 四梅集|扩能, 吉林|(二期): what is done to a thing, or which part of it, may stand behind its name. */
const withoutWork = (text: string, tokens: readonly Token[]): readonly Token[] => {
  const last = tokens.at(-1)!;
  const isPart = (last.kind === 'bracket' && PHASE.test(text.slice(last.start, last.end))) || isAmount(text, last);
  return tokens.length > 1 && (last.kind === 'soft' || isPart) ? tokens.slice(0, -1) : tokens;
};

const NOT_OWN = new Set(['count', 'ordinary', 'modifier', 'soft']);

/** 广州、惠州|LNG|电厂: letters say what goes in; M8 is which of them. */
const LETTERS = /^[A-Z]+$/;
const isStuff = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'code' && LETTERS.test(text.slice(start, end));

const isPlaceName = (text: string, token: Token, knowledge: Knowledge): boolean =>
  knowledge.places.named(text.slice(token.start, token.end)).length > 0 || isPlaceToken(text, token, knowledge);

/** 府谷、定边|机场, 武汉和包头|两个|钢铁联合企业, 西宁市、海东市|地质灾害避险搬迁|工程: a list of places before a head. */
const isPlaceOnly = (text: string, { body, head }: Phrase, knowledge: Knowledge): boolean => {
  if (head.kind === 'work') return body[0]?.kind === 'place' && body.slice(1).every(({ kind }) => kind !== 'place');
  if (head.kind !== 'site' && head.kind !== 'zone' && head.kind !== 'scenic') return false;
  // 唐山|港煤码头, 酒泉|风电基地: what stands behind another head is said of all.
  const joint = body.findIndex((token, i) => isOf(text, token) || (i > 0 && isHead(token.kind)));
  return body
    .slice(0, joint === -1 ? body.length : joint)
    .filter((token) => !NOT_OWN.has(token.kind) && !isStuff(text, token))
    .every((token) => isPlaceName(text, token, knowledge));
};

const BRIDGE = /.{3}桥$/;

const isOfRiver = (text: string, { tokens: [river] }: Item, { places }: Knowledge): boolean =>
  river?.kind === 'place' &&
  places.named(text.slice(river.start, river.end)).some(({ place }) => place.level === 'feature');

const SHORTEST_THING = 2;

/** 西山路|改造, 龙山大街|西延. */
const endsInWork = (text: string, { tokens }: Item, projects: ProjectTable): boolean => {
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  for (let at = start + SHORTEST_THING; at < end; at++)
    if (projects.workEnd(text, at) === end || projects.phaseEnd(text, at) === end) return true;
  return false;
};

/** 锦屏|一级 among dams: which of the steps of a river it is. */
const STEP = new RegExp(`^[${TENS}]级$`);
export const isStep = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'count' && STEP.test(text.slice(start, end));

/** The head that an item would share, and how that stands to it. */
export interface Awaited {
  readonly phrase: Phrase;
  readonly word: string;
  /** 铁路, 高速公路: its members may be called by their ends. */
  readonly isRoute: boolean;
  /** Nothing but a conjunction stands between, no 等. */
  readonly isDirect: boolean;
}

/** 城宣, 大村至遵义, 长四辽通: called as lines are. */
const isCalledAsLine = (
  text: string,
  item: Item,
  { word, isRoute, isDirect }: Awaited,
  knowledge: Knowledge,
): boolean => {
  const name = textOf(text, item);
  if (isRoute && (isSpelledName(name) || isCourse(name, knowledge))) return true;
  const isOfEnds = isRoute || (knowledge.projects.isBelt(word) && !isDirect);
  return isOfEnds && isRouteName(name, knowledge) && !namesCity(text, item, knowledge);
};

/** Whether the item needs no head, or not this one. */
const isWhole = (text: string, item: Item, { phrase, word, isDirect }: Awaited, knowledge: Knowledge): boolean => {
  const { projects } = knowledge;
  const { kind } = phrase.head;
  const name = textOf(text, item);
  const [place] = item.tokens;
  if (item.tokens.length === 1 && place!.kind === 'place') {
    // 雄安新区 before 天津港 is a zone of its own; 张家港 before 等港 a city.
    const last = projects.wordAt(text, place!.end - 2);
    if (last && isHead(last.kind) && last.end === place!.end && word.length === 1) return true;
    // 大红柳滩锂铍矿 before 火烧云铅锌矿, 南枫线 before 等轨道交通线: it ends as the head does.
  } else if ((kind === 'site' || kind === 'line') && name.length > 2 && name.at(-1) === word.at(-1)) return true;
  if (!isDirect) return false;
  // 澜沧江永保桥 before 苍山索道: a bridge is named by its river and needs no head; 石桥 before 马西水库 may be a village.
  if (BRIDGE.test(name) && isOfRiver(text, item, knowledge)) return true;
  if (isWholeWater(name, word)) return true;
  // 余姚井头山 before 温州朔门古|港: one character is too little to be shared by what is long.
  if (word.length === 1 && name.length > LONGEST_BEFORE_ONE) return true;
  // 龙山大街西延 before 稻香湖公园: what is done to it is said already.
  return kind !== 'work' && endsInWork(text, item, projects);
};

/** What is left of an item without what is done to it and which of the steps of a river it is. */
const namingTokens = (text: string, item: Item): readonly Token[] => {
  const tokens = withoutWork(text, item.tokens);
  return tokens.length === 2 && isStep(text, tokens[1]!) ? tokens.slice(0, 1) : tokens;
};

/** 长|龙山: a place that the words of a name happen to spell; 南|拒马河 is a river. */
const isSpelledPlace = (text: string, [first, second, third]: readonly Token[], { places }: Knowledge): boolean =>
  first?.kind === 'name' &&
  first.end === first.start + 1 &&
  second?.kind === 'place' &&
  third === undefined &&
  places.named(text.slice(second.start, second.end)).every(({ place }) => place.level !== 'feature');

const standingOfWords = (text: string, tokens: readonly Token[], awaited: Awaited, knowledge: Knowledge): Standing => {
  const { phrase, isDirect } = awaited;
  const names = tokens.filter(({ kind, start, end }) => kind === 'name' && end - start >= SHORTEST);
  // 双|6, 陕|224 among gas fields: a character and a number are no word.
  if (names.length === 0 && tokens.length === 2 && tokens[0]!.kind === 'name' && tokens[1]!.kind === 'code')
    return isDirect && phrase.head.kind === 'site' ? 'proper' : 'none';
  const called = isSpelledPlace(text, tokens, knowledge) ? [{ start: tokens[0]!.start, end: tokens[1]!.end }] : names;
  const judged = called.map((token) => propernessOf(text, token, knowledge));
  if (judged.includes('proper')) return 'proper';
  return judged.includes('common') && !judged.includes('prose') ? 'common' : 'none';
};

/** A common word may stand in a list of names (楠木湾、楠木庄), but does not make one. */
export const standingOf = (text: string, item: Item, awaited: Awaited, knowledge: Knowledge): Standing => {
  const { phrase, isRoute, isDirect } = awaited;
  const name = textOf(text, item);
  if (isCalledAsLine(text, item, awaited, knowledge)) return 'proper';
  if (name.length < SHORTEST || name.length > LONGEST || isWhole(text, item, awaited, knowledge)) return 'none';
  const tokens = namingTokens(text, item);
  const places = tokens.filter(({ kind }) => kind === 'place').length;
  // 上海电气洮南、中能建松原|等…项目: a firm and a place; the firm may be called by words.
  const isOfFirm = phrase.head.kind === 'work' && !isDirect && places > 0 && tokens.length > 1;
  if (!tokens.every(({ kind }) => PARTS.has(kind) || (isOfFirm && OF_FIRMS.has(kind)))) return 'none';
  if (places > 1 || (places === 1 && (isRoute ? areJoined(name) : areJoinedByWord(name)))) return 'proper';
  if (tokens.length === 1 && (places === 1 || (!isRoute && isPlaceName(text, tokens[0]!, knowledge))))
    return phrase.head.kind === 'line' || isPlaceOnly(text, phrase, knowledge) ? 'proper' : 'common';
  // 崖州|湾: a place and a character more.
  if (!isRoute && tokens[0]!.kind === 'place' && tokens.length === 2 && tokens[1]!.kind === 'name') return 'proper';
  // 雅下水电和川藏铁路: directly before a route only what is a route by itself.
  return isRoute && isDirect ? 'none' : standingOfWords(text, tokens, awaited, knowledge);
};
