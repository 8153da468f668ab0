/**
 * Reads one clause word by word, as far as the names of projects need it: heads, delimiters, places, quotations, counts.
 *
 *   `加快黔江区茶园水库建设` → verb 加快, place 黔江区, name 茶园, site 水库, verb 建设
 *   `等6个国家4A级旅游景区` → etc 等, count 6个, ordinary 国家, scenic 4A级旅游景区
 *   `“两岸青山·千里林带”工程` → quote “…”, work 工程
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import type { TrieMatch } from '../../../knowledge/trie.ts';
import { isHan } from '../../../text/han.ts';
import { readRoadOfClass } from '../phrase/road-of-class.ts';
import { joinSpelled } from '../phrase/spelled.ts';
import { asKind, startingAt, type Token } from '../phrase/token.ts';
import { joinChannels } from './channels.ts';
import { CODE, classAt, endOfRun, NUMERAL } from './characters.ts';
import { joinDoings } from './doings.ts';
import { wordBesideWater } from './drawn-water.ts';
import { partGoers } from './goers.ts';
import { isJoinedWithHongKong } from './joined-with-hong-kong.ts';
import { jointBehind } from './joint-behind.ts';
import { partLeadingWords } from './leading-words.ts';
import { readMark } from './marks.ts';
import { joinNumerals } from './numeral-names.ts';
import { partOpeningWords } from './opening-words.ts';
import { partPortEnds } from './port-ends.ts';
import { possessiveBehind } from './possessive.ts';
import { withMarkOfSum } from './quoted-sums.ts';
import { joinRivers } from './rivers.ts';
import { splitShortStations } from './short-stations.ts';

/** One character that no list knows: most are, so that nothing is made for them. */
const UNKNOWN: Token = { kind: 'name', start: 0, end: 0 };

const CAPITAL = /[A-Z]/;
const ROAD_NUMBER = /^[GSX][0-9]{1,4}$/;
const SECTION = /^[\u4e00-\u9fff]{2,12}段/;
const LONGEST_SECTION = 13;
const LINE = '线'.charCodeAt(0);

const STATION = '站';
const STATION_HOUSE = /^站{2}房/;
const DATE = /[年月]/;
const RING = /^[二三四五六七]环$/;
const FROM = '起';
/** 1800万吨|/年|炼油扩能改造. */
const PER_TIME = /^\/[年月日天时a]/;
const BY_DATE = /^(?:[底末]?前|[底末初])/;

/** 6个, 10余座, 三大: a number counts if a measure follows it. */
const readNumber = (text: string, at: number, to: number, { projects }: Knowledge): Token | null => {
  const phase = projects.phaseEnd(text, at);
  if (phase !== -1 && phase <= to) return { kind: 'phase', start: at, end: phase };
  let end = endOfRun(text, at, to, NUMERAL);
  if (text[end] === '余' || text[end] === '多') end++;
  const measured = projects.measureEnd(text, end);
  if (measured === -1 || measured > to) return null;
  const head = projects.wordAt(text, end);
  // 两|口岸, not 两口|岸.
  if (head && isHead(head.kind) && head.end > measured) return { kind: 'count', start: at, end };
  const before = DATE.test(text[measured - 1]!)
    ? (BY_DATE.exec(text.slice(measured, Math.min(to, measured + 2)))?.[0].length ?? 0)
    : 0;
  // 六环|高线公园, 三环|绿道: the ring of a city, which no number counts.
  if (RING.test(text.slice(at, measured))) return { kind: 'name', start: at, end: measured };
  // 2024年前|叶巴滩水电站: no name goes across.
  if (before > 0) return { kind: 'verb', start: at, end: measured + before };
  const each = PER_TIME.exec(text.slice(measured, Math.min(to, measured + 2)))?.[0].length ?? 0;
  if (each > 0) return { kind: 'rating', start: at, end: measured + each };
  return { kind: projects.isRating(text.slice(end, measured)) ? 'rating' : 'count', start: at, end: measured };
};

/** R1线 and G679线 are lines with their own head. */
const readCode = (text: string, at: number, to: number, { projects, places }: Knowledge): Token => {
  const end = endOfRun(text, at, to, CODE);
  if (end < to && text.charCodeAt(end) === LINE && CAPITAL.test(text[at]!))
    return { kind: 'line', start: at, end: end + 1 };
  // G109|提质改造, G216|富蕴至五彩湾段: a road by its number, with what is done to it or a section that a place opens.
  const isRoad =
    ROAD_NUMBER.test(text.slice(at, end)) &&
    (projects.phaseEnd(text, end) !== -1 ||
      projects.workEnd(text, end) !== -1 ||
      (SECTION.test(text.slice(end, Math.min(to, end + LONGEST_SECTION))) && places.longestAt(text, end) !== null));
  return { kind: isRoad ? 'line' : 'code', start: at, end };
};

/**
 * A place, unless its name is a word, or the next head begins inside it: 白云|机场 is a word, 官厅|水库 a feature that is built,
 * 深|惠[城|际] no 惠城.
 */
const readPlace = (text: string, { start, end, word }: TrieMatch, { places, projects }: Knowledge): Token => {
  const name = places.name(word);
  const namings = places.namedBy(word);
  const isPlace = namings.length > 0;
  const isFeature = isPlace && namings.every(({ place }) => place.level === 'feature');
  for (let at = start + 1; at < end; at++) {
    const head = projects.wordAt(text, at);
    if (head && isHead(head.kind) && (isPlace && !isFeature ? head.end > end : head.end >= end))
      return { kind: 'name', start, end: at };
  }
  return { kind: isPlace && !places.isAlsoWord(name) ? 'place' : 'name', start, end };
};

/** 和若铁路, 本庄高速: one character before the route's word is no line, so that 和 belongs to it. */
const isInLine = (text: string, at: number, projects: ProjectTable): boolean => {
  // 公路|和|土铁路: behind another route it joins.
  if (projects.isRoute(text.slice(Math.max(0, at - 2), at))) return false;
  const end = projects.wordAt(text, at + 2)?.end;
  return (
    end !== undefined && projects.isRoute(text.slice(at + 2, end)) && projects.areLineCharacters(text.slice(at, at + 2))
  );
};

const PLUS_MINUS = '±';

/** 编制|好: belongs to the verb before it. */
const DONE = '好';

const readWord = (text: string, at: number, to: number, knowledge: Knowledge): Token => {
  const { projects, places, regionCues } = knowledge;
  // 西起|辛大铁路, 通扬线航道|西起|高邮, but 广州东|至新塘, 大东|起重机厂.
  const side = regionCues.sidesReaching.at(text, at);
  // 西起; 起重 and 起义 are words.
  const isStart = side > 0 && text[at + 1] === FROM && !projects.goesOnFromStart(text[at + 2] ?? '');
  if (side > 0 && at + side <= to && (isStart || !isHan(text.charCodeAt(at - 1))))
    return { kind: 'verb', start: at, end: at + side };
  const road = readRoadOfClass(text, at, to, projects);
  if (road) return road;
  const diversionEnd = projects.diversionEnd(text, at);
  if (diversionEnd !== -1 && diversionEnd <= to) return { kind: 'named', start: at, end: diversionEnd };
  const word = wordBesideWater(text, at, projects);
  const place = places.longestAt(text, at);
  // A word that only protects a delimiter (成都) gives way to the place that it is; A和|平原新城 holds no 和平.
  const isLonger = place && (place.end > (word?.end ?? -1) || (word?.kind === 'protected' && place.end === word.end));
  // A和|平原新城, A和|安阳.
  const isSplit =
    word?.kind === 'conjunction' &&
    place !== null &&
    Math.max(projects.wordAt(text, word.end)?.end ?? 0, places.longestAt(text, word.end)?.end ?? 0) > place.end;
  if (isLonger && place.end <= to && !isSplit) return readPlace(text, place, knowledge);
  // 民主|渠 is no 主渠.
  const motto = projects.mottoEnd(text, at);
  if (motto !== -1 && motto < to) return { kind: 'name', start: at, end: motto };
  // ±800千伏.
  const rating = text[at] === PLUS_MINUS ? readNumber(text, at + 1, to, knowledge) : null;
  if (rating?.kind === 'rating') return startingAt(rating, at);
  const is = classAt(text, at);
  const number = (is & NUMERAL) === 0 ? null : readNumber(text, at, to, knowledge);
  // 十天|高速 joins 十堰 and 天水; 两大|铁路 counts them.
  const mayJoin = number?.kind === 'count' && number.end === at + 2 && !projects.isCounter(text.slice(at, number.end));
  if (mayJoin && isInLine(text, at, projects)) return { kind: 'name', start: at, end: at + 2 };
  if (number && number.end > (word?.end ?? at)) return number;
  if (word?.end === at + 1 && !isHead(word.kind) && isInLine(text, at, projects))
    return { kind: 'name', start: at, end: at + 2 };
  if (word?.kind === 'verb' && text[word.end] === DONE && word.end < to && !projects.wordAt(text, word.end))
    return { kind: 'verb', start: at, end: word.end + 1 };
  // 沙河站|镇: a town is called so; 水厂|乡镇管网.
  if (
    word?.end === at + 1 &&
    isHead(word.kind) &&
    regionCues.townKinds.at(text, word.end) &&
    !regionCues.notTowns.at(text, word.end)
  )
    return UNKNOWN;
  // 岷县站|站房: the house of a station; but 清水北、柳园南|七座|站|房 are stations.
  if (text[at] === STATION && STATION_HOUSE.test(text.slice(at - 1, at + 2)) && at + 2 <= to)
    return { kind: 'ordinary', start: at, end: at + 2 };
  if (word && word.end <= to) return { kind: word.kind === 'protected' ? 'name' : word.kind, start: at, end: word.end };
  return (is & CODE) === 0 ? UNKNOWN : readCode(text, at, to, knowledge);
};

const LONG_DASH = 0x2014;

/** 拉萨|——|日喀则公路: between two places a long dash joins. */
const isJoint = (text: string, { start, end }: Token, last: Token | undefined, { places }: Knowledge): boolean => {
  if (text.charCodeAt(start) !== LONG_DASH || last?.kind !== 'place' || last.end !== start) return false;
  const next = places.longestAt(text, end);
  return next !== null && places.namedBy(next.word).length > 0;
};

/** 邢|和|铁路: no list has a member of one character. */
const endsLineName = (text: string, { start, end }: Token, { projects }: Knowledge): boolean => {
  const route = end === start + 1 ? projects.wordAt(text, end)?.end : undefined;
  return (
    route !== undefined &&
    projects.isRoute(text.slice(end, route)) &&
    projects.areLineCharacters(text.slice(start - 1, end))
  );
};

/** 丰沙大|线 has three ends. */
const ENDS_OF_LINE = [3, 2];

/** 川藏|线, 京广|线, 侯月|线, 除|石太|线: where a line's ends begin, of which nothing else stands before its last word, or -1. */
const startOfLine = (text: string, start: number, at: number, { projects }: Knowledge): number => {
  if (text.charCodeAt(at) !== LINE) return -1;
  for (const length of ENDS_OF_LINE) {
    const from = at - length;
    if (from !== start && !(from === start + 1 && projects.opensName(text[start]!))) continue;
    const ends = text.slice(from, at);
    if (projects.knownLine(ends) !== undefined || (from === start && length === 2 && projects.areUsualEnds(ends)))
      return from;
  }
  return -1;
};

/** Tokens of [from, to) without gaps; neighbouring unknown characters are one `name`. */
export const readTokens = (text: string, from: number, to: number, knowledge: Knowledge): readonly Token[] => {
  const tokens: Token[] = [];
  let name = from; // where the unknown characters before `at` begin
  for (let at = from; at < to; ) {
    const last = tokens.at(-1);
    const read =
      readMark(text, at, to) ??
      jointBehind(text, at, name, last, knowledge) ??
      possessiveBehind(text, at, name, last, knowledge) ??
      readWord(text, at, to, knowledge);
    const joinsLine = read.kind === 'conjunction' && name === at - 1 && endsLineName(text, read, knowledge);
    if (joinsLine || isJoinedWithHongKong(text, read, name, knowledge)) {
      at++;
      continue;
    }
    const joins = read.kind === 'stop' && name === at && isJoint(text, read, last, knowledge);
    const token: Token = joins ? asKind(read, 'name') : withMarkOfSum(text, read, to, knowledge);
    if (token === UNKNOWN) {
      at++;
      const line = startOfLine(text, name, at - 1, knowledge);
      if (line === -1) continue;
      if (name < line) tokens.push({ kind: 'name', start: name, end: line });
      tokens.push({ kind: 'named', start: line, end: at });
      name = at;
      continue;
    }
    if (token.kind !== 'name') {
      if (name < at) tokens.push({ kind: 'name', start: name, end: at });
      tokens.push(token);
      name = token.end;
    }
    at = token.end;
  }
  if (name < to) tokens.push({ kind: 'name', start: name, end: to });
  const stations = splitShortStations(text, joinNumerals(text, tokens));
  const ends = partPortEnds(text, stations, knowledge.projects);
  const waters = joinChannels(text, joinRivers(text, ends, knowledge));
  const opened = partOpeningWords(text, partGoers(text, waters, knowledge), knowledge);
  const named = joinSpelled(text, partLeadingWords(text, opened, knowledge), knowledge);
  return joinDoings(text, named, knowledge);
};
