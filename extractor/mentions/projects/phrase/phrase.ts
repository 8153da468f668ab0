/**
 * Finds in an item the phrase that may be a project's name: from the first word that can name to the last head,
 * with the phase or section that follows the head.
 *
 *   `一批重点|新津水库|移民工作` → 新津水库
 *   `渝湘高铁重庆至黔江段` → all of it: a section; `麒麟风电场二期|项目` → without 项目
 *   `中国(重庆)国际农产品加工产业园涪陵园区` → to the last head
 */

import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { type HeadClass, isHead } from '../../../knowledge/project-data.ts';
import { holdsPlaces, isBracketedPart } from './bracketed-part.ts';
import { isBorder, isSpotOfEnd } from './end-brackets.ts';
import { BUILT, mayOpenAny, OPENS_NAME, opensName, startBehindCounted, startOfName } from './phrase-start.ts';
import { isNumberedRoad } from './road-of-class.ts';
import { isStretch } from './stretches.ts';
import { startingAt, type Token } from './token.ts';
import { workBehind } from './work-behind.ts';

export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** Tokens from the start to before the last head. */
  readonly body: readonly Token[];
  readonly head: Token & { readonly kind: HeadClass | 'named' | 'phase' };
  /** Tokens behind the end: what the name only qualifies. */
  readonly tail: readonly Token[];
  /** A bracket with nothing but places stands right behind it: 朝歌文化公园|(淇县). */
  readonly placed: boolean;
  /** It speaks of several things of a kind. */
  readonly plural: boolean;
}

const LONGEST_SECTION = 18;
const SECTION_PARTS = new Set(['place', 'name', 'code', 'modifier', 'ordinary']);

const JOINT = /.[至到]./;
const isPlaceAt = (token: Token | undefined): boolean => token?.kind === 'place';

/**
 * `重庆至黔江段`, `安徽段`, `乌拉斯台至奇台`, `打柴沟至古浪` before 扩能: end of the section that starts at token `i`, or -1.
 * A line that is called by its ends (嫩江至加格达奇铁路|今冬铺轨到大杨树) has a section only where 段 says so.
 */
const sectionEnd = (
  text: string,
  tokens: readonly Token[],
  i: number,
  hasEnds: boolean,
  knowledge: Knowledge,
): number => {
  const { projects } = knowledge;
  const from = tokens[i]?.start ?? -1;
  for (let k = i; k < tokens.length; k++) {
    const { kind, start, end } = tokens[k]!;
    const isJoined = !hasEnds && JOINT.test(text.slice(from, start));
    if (isJoined && kind !== 'name' && projects.phaseEnd(text, start) !== -1) return start;
    const isPart = SECTION_PARTS.has(kind) || (k > i && isSpotOfEnd(text, tokens[k]!));
    if (!isPart || end - from > LONGEST_SECTION) return -1;
    // 市郊铁路|磨心坡至合川|线: a line of a kind, by its ends.
    if (
      isJoined &&
      kind === 'name' &&
      text[start] === '线' &&
      isPlaceAt(tokens[k - 1]) &&
      !knowledge.projects.wordAt(text, start)
    )
      return start + 1;
    if (isStretch(text, tokens, i, k, knowledge)) return end;
    const mark = kind === 'name' ? text.slice(start, end).indexOf('段') : -1;
    // 210国道|铜川|过境线.
    const bypass = isPlaceAt(tokens[k - 1]) ? projects.bypassEnd(text, start) : -1;
    if (bypass !== -1) return bypass;
    if (mark === -1 && k === tokens.length - 1 && !hasEnds && JOINT.test(text.slice(from, end))) return end;
    if (mark !== -1) return start + mark + 1 > from + 1 ? start + mark + 1 : -1;
  }
  return -1;
};

const MOST_PARTS = 4;
const SECTIONED = new Set(['line', 'site', 'named']);

/** The end of the name behind its head: phases, a section, what is done to it, a bracket with either. */
const endOfName = (text: string, tokens: readonly Token[], head: number, knowledge: Knowledge): number => {
  const { projects } = knowledge;
  let end = tokens[head]!.end;
  const kind = tokens[head]!.kind;
  // 包兰铁路|增建二线|中卫至干塘段: a phase of a line has sections as the line has.
  const isStrip = projects.isStrip(text.slice(tokens[head]!.start, end));
  const isInParts = SECTIONED.has(kind) || isStrip || (kind === 'phase' && tokens[head - 1]?.kind === 'line');
  const hasEnds = JOINT.test(text.slice(tokens[0]!.start, tokens[head]!.start));
  for (let round = 0; round < MOST_PARTS; round++) {
    const phase = projects.phaseEnd(text, end);
    // 新坪安置点|工程质量: another word begins there.
    if (phase !== -1 && (projects.wordAt(text, end)?.end ?? phase) <= phase) {
      end = phase;
      continue;
    }
    const work = kind === 'work' ? -1 : workBehind(text, tokens, end, knowledge);
    if (work !== -1) {
      end = work;
      continue;
    }
    if (text[end] === '段') {
      end++;
      continue;
    }
    const next = tokens.findIndex((token) => token.start >= end);
    const token = tokens[next];
    // 云浮至平台|(粤桂界)|段.
    if (token?.start === end && isBorder(text, token) && text[token.end] === '段') {
      end = token.end + 1;
      continue;
    }
    if (token === undefined || token.start !== end) break;
    if (token.kind === 'bracket' && isBracketedPart(text, token, tokens.slice(0, head), tokens[head]!, knowledge))
      end = token.end;
    else if (isInParts) {
      // 甲至乙公路|(省道306线)|丙至丁段: the road's number stands between its name and the section.
      const isNumber = token.kind === 'bracket' && isNumberedRoad(text.slice(token.start + 1, token.end - 1));
      const section = sectionEnd(text, tokens, isNumber ? next + 1 : next, isNumber || hasEnds, knowledge);
      if (section === -1) break;
      end = section;
    } else break;
  }
  return end;
};

const isNamedThing = ({ kind }: Token): boolean => isHead(kind) || kind === 'named';

/** A head, or what does without one. */
export const mayEnd = (token: Token): boolean => isNamedThing(token) || token.kind === 'phase';

/** 海上风电|渤中G|一期: what it is stands before what it is called. */
const isNamedBehind = (tokens: readonly Token[], phase: number): boolean =>
  isHead(tokens[0]!.kind) && phase > 1 && tokens.slice(1, phase).every(({ kind }) => OPENS_NAME.has(kind));

const BETWEEN = new Set(['modifier', 'soft', 'plural']);

/** 渝湘高铁|项目, 高速公路续建|项目, 长赣高铁|主体工程: behind another head it stays outside. */
const isBareProject = (text: string, tokens: readonly Token[], i: number, knowledge: Knowledge): boolean => {
  const { projects } = knowledge;
  let before = i - 1;
  // 引通济柴|工程; 陕电入皖|特高压工程 has a head of its own.
  if (tokens[before]?.kind === 'named') return tokens[i]!.kind !== 'line';
  if (!projects.staysOutside(text.slice(tokens[i]!.start, tokens[i]!.end))) return false;
  while (before >= 0 && BETWEEN.has(tokens[before]!.kind)) before--;
  if (before >= 0 && mayEnd(tokens[before]!)) return true;
  // 高速公路|洪湖至监利段|项目, 渝昆高铁|(渝宜段)|项目
  const line = tokens.findLastIndex(({ kind }, k) => k < i && (kind === 'line' || kind === 'site'));
  return line !== -1 && endOfName(text, tokens, line, knowledge) === tokens[i]!.start;
};

const DRAWS = /水$/;
const FROM = /[从自由]/;

/** 石门水库|调水, 石门水库|应急|调水: of what a reservoir does there are many. */
const isDoneBySite = (text: string, tokens: readonly Token[], last: number, { projects }: Knowledge): boolean => {
  const { start, end } = tokens[last]!;
  if (!projects.isMany(text.slice(start, end))) return false;
  let before = last - 1;
  while (before > 0 && tokens[before]!.kind === 'ordinary') before--;
  return tokens[before]?.kind === 'site';
};

/** 自额尔齐斯河南干渠|引水, 从菜子湖|引水: what is done with its water is no part of the name. */
const isDrawing = (text: string, tokens: readonly Token[], last: number, knowledge: Knowledge): boolean => {
  const { kind, start, end } = tokens[last]!;
  if (kind !== 'line' || end - start !== 2 || !DRAWS.test(text.slice(start, end))) return false;
  if (isDoneBySite(text, tokens, last, knowledge)) return true;
  const { projects } = knowledge;
  const from = tokens[0]!.start;
  return projects.opensName(text[from]!) ? FROM.test(text[from]!) : FROM.test(text[from - 1] ?? '');
};

const THINGS = new Set(['site', 'line']);

/** 黄坛口水电站|(衢县)|四台机组: a thing behind a thing that a bracket closes is another, or a part of it; (存瑞镇)|研学基地 and 二期工程 belong to it. */
const beforeAside = (tokens: readonly Token[], last: number): number => {
  if (!THINGS.has(tokens[last]!.kind)) return last;
  const aside = tokens.findIndex(
    ({ kind }, k) =>
      kind === 'bracket' && k > 1 && k < last && isHead(tokens[k - 1]!.kind) && OPENS_NAME.has(tokens[0]!.kind),
  );
  return aside === -1 ? last : aside - 1;
};

export const readPhrase = (text: string, read: readonly Token[], knowledge: Knowledge): Phrase | null => {
  const { projects } = knowledge;
  let tokens = read;
  let last = tokens.length - 1;
  while (last >= 0 && (!mayEnd(tokens[last]!) || isBareProject(text, tokens, last, knowledge))) last--;
  if (last > 0 && isDrawing(text, tokens, last, knowledge)) last--;
  while (last >= 0 && !mayEnd(tokens[last]!)) last--;
  if (last < 0) return null;
  last = beforeAside(tokens, last);
  // 茶园水库|二期 has a head of its own; 毗河供水|二期 is known by its phase only, and so is 一期|二期.
  if (tokens[last]!.kind === 'phase' && tokens.slice(0, last).some(isNamedThing) && !isNamedBehind(tokens, last))
    while (!isNamedThing(tokens[last]!)) last--;
  const head = tokens[last] as Phrase['head'];
  let first = startOfName(text, tokens.slice(0, last + 1), projects);
  // 沿沪宁|产业创新带 is called so.
  if (
    (BUILT.has(head.kind) || head.kind === 'named' || mayOpenAny(text, tokens[first])) &&
    opensName(text, tokens.slice(first, last + 1), knowledge)
  ) {
    const opened = tokens[first]!;
    if (opened.end === opened.start + 1) first++;
    else tokens = tokens.with(first, startingAt(opened, opened.start + 1));
  }
  const end = endOfName(text, tokens, last, knowledge);
  return {
    start: tokens[Math.min(first, last)]!.start,
    end,
    body: tokens.slice(first, last),
    head,
    // 阁山水库|(绥棱县)|建成: an aside is not what the name qualifies.
    tail: tokens.filter((token) => token.start >= end && !isAside(token, end)),
    placed: tokens.some((token) => isAside(token, end) && holdsPlaces(text, token, knowledge)),
    plural:
      tokens
        .slice(startBehindCounted(text, tokens, projects), first)
        .some((token) => token.kind === 'plural' || token.kind === 'count') ||
      tokens.slice(first, last).some((token) => token.kind === 'bracket' && isOfDivisions(text, token)),
  };
};

/** 沿江九县|(市、区)|引江灌区: what each of them has. */
const isOfDivisions = (text: string, { start, end }: Token): boolean => OF_DIVISIONS.test(text.slice(start, end));
const OF_DIVISIONS = /^\((?:[县市区旗州盟]、?)+\)$/;

/** A bracket right behind a name. */
export const isAside = ({ kind, start }: Token, end: number): boolean => kind === 'bracket' && start === end;

/** 国家重大|传染病防治基地, 国家重大工程|技术创新中心林芝基地: what was cut off at the left may belong to the name. */
export const readUncut = (text: string, tokens: readonly Token[], own: Phrase, knowledge: Knowledge): Phrase | null => {
  const last = tokens.indexOf(own.head as Token);
  let first = 0;
  while (first < last && UNNAMED.has(tokens[first]!.kind)) first++;
  // 常州|“共富”工程: a place before a mark is told apart.
  if (tokens[first]!.kind === 'place' && tokens[first + 1]?.kind === 'quote') return null;
  const start = tokens[first]!.start;
  const cut = own.start - start;
  if (last === -1 || cut <= 0 || cut > LONGEST_CUT) return null;
  if (cut === 1 && knowledge.projects.opensName(text[start]!)) return null;
  return { ...own, start, body: tokens.slice(first, last), plural: false };
};

const UNNAMED = new Set(['plural', 'count']);
const LONGEST_CUT = 8;
