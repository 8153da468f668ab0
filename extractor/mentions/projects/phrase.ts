/**
 * Finds in an item the phrase that may be a project's name: from the first word that can name to the last head,
 * with the phase or section that follows the head.
 *
 *   `一批重点|新津水库|移民工作` → 新津水库
 *   `渝湘高铁重庆至黔江段` → all of it: a section; `麒麟风电场二期|项目` → without 项目
 *   `中国(重庆)国际农产品加工产业园涪陵园区` → to the last head
 */

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type HeadClass, isHead } from '../../knowledge/project-data.ts';
import type { ProjectTable } from '../../knowledge/project-table.ts';
import { isBracketedPart } from './bracketed-part.ts';
import type { Token } from './token.ts';

export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** Tokens from the start to before the last head. */
  readonly body: readonly Token[];
  readonly head: Token & { readonly kind: HeadClass | 'named' | 'phase' };
  /** Tokens behind the end: what the name only qualifies. */
  readonly tail: readonly Token[];
  /** It speaks of several things of a kind. */
  readonly plural: boolean;
}

const LONGEST_SECTION = 18;
const SECTION_PARTS = new Set(['place', 'name', 'code', 'modifier', 'ordinary']);

const JOINT = /.[至到]./;

/** `重庆至黔江段`, `安徽段`, `乌拉斯台至奇台`: end of the section that starts at token `i`, or -1. */
const sectionEnd = (text: string, tokens: readonly Token[], i: number): number => {
  const from = tokens[i]?.start ?? -1;
  for (let k = i; k < tokens.length; k++) {
    const { kind, start, end } = tokens[k]!;
    if (!SECTION_PARTS.has(kind) || end - from > LONGEST_SECTION) return -1;
    const mark = kind === 'name' ? text.slice(start, end).indexOf('段') : -1;
    if (mark === -1 && k === tokens.length - 1 && JOINT.test(text.slice(from, end))) return end;
    if (mark !== -1) return start + mark + 1 > from + 1 ? start + mark + 1 : -1;
  }
  return -1;
};

/** The end of the name behind its head: phases, a section, a bracket with either. */
const endBehind = (text: string, tokens: readonly Token[], head: number, knowledge: Knowledge): number => {
  const { projects } = knowledge;
  let end = tokens[head]!.end;
  const kind = tokens[head]!.kind;
  for (let round = 0; round < 3; round++) {
    const phase = projects.phaseEnd(text, end);
    if (phase !== -1) {
      end = phase;
      continue;
    }
    if (text[end] === '段') return end + 1;
    const next = tokens.findIndex((token) => token.start >= end);
    const token = tokens[next];
    if (token === undefined || token.start !== end) break;
    if (token.kind === 'bracket' && isBracketedPart(text, token, tokens.slice(0, head), tokens[head]!, knowledge))
      end = token.end;
    else if (kind === 'line' || kind === 'site') {
      const section = sectionEnd(text, tokens, next);
      if (section === -1) break;
      end = section;
    } else break;
  }
  return end;
};

const CUT_AT_LEFT = new Set(['modifier', 'plural', 'count', 'none']);

const OPENS_NAME = new Set(['name', 'place', 'code']);
const NAMES = new Set(['name', 'place', 'quote', 'bracket', 'code', 'named']);

/** 国家重点工程|包银高铁, 专业货运机场|花湖国际机场: what it is called stands behind what it is. */
const startOfApposition = (text: string, tokens: readonly Token[], { isInstitution }: ProjectTable): number => {
  const last = tokens.length - 1;
  const head = tokens[last]!.kind;
  if (head === 'work' || !isHead(head)) return 0;
  const opens = (i: number): boolean => i + 1 < last && OPENS_NAME.has(tokens[i + 1]!.kind);
  const work = tokens.findLastIndex(({ kind }, i) => kind === 'work' && opens(i));
  if (work !== -1) return work + 1;
  if (head === 'zone') return 0;
  const kind = tokens.findIndex((token) => token.kind === head);
  const isNameless = !tokens.slice(0, Math.max(0, kind)).some((token) => NAMES.has(token.kind));
  // 环湖医院|天塔院区: a part of it.
  if (kind === -1 || isInstitution(text.slice(tokens[kind]!.start, tokens[kind]!.end))) return 0;
  // 地铁|4|号线北段: a number says which of them, and no name.
  const isNumbered = tokens[kind + 1]?.kind === 'code';
  return kind < last && isNameless && opens(kind) && !isNumbered ? kind + 1 : 0;
};

/** 三大|运营商|海口出入口局, 双向8车道|洋浦疏港高速: what is counted stands before the place where the name begins. */
const startBehindCounted = (text: string, tokens: readonly Token[], { isCounter }: ProjectTable): number => {
  const [count, next, after] = tokens;
  if (count?.kind !== 'count') return 0;
  if (next?.kind === 'place') return isCounter(text.slice(count.start, count.end)) ? 0 : 1;
  return next?.kind === 'ordinary' && after?.kind === 'place' ? 2 : 0;
};

/** A place before a quotation mark is told apart from the name: 城口县“城宣万”…金三角. */
const startOfName = (text: string, tokens: readonly Token[], projects: ProjectTable): number => {
  let first = Math.max(startOfApposition(text, tokens, projects), startBehindCounted(text, tokens, projects));
  while (first < tokens.length && CUT_AT_LEFT.has(tokens[first]!.kind)) first++;
  if (tokens[first]?.kind === 'place' && tokens[first + 1]?.kind === 'quote') first++;
  return first;
};

const isNamedThing = ({ kind }: Token): boolean => isHead(kind) || kind === 'named';

/** A head, or what does without one. */
export const mayEnd = (token: Token): boolean => isNamedThing(token) || token.kind === 'phase';

/** 海上风电|渤中G|一期: what it is stands before what it is called. */
const isNamedBehind = (tokens: readonly Token[], phase: number): boolean =>
  isHead(tokens[0]!.kind) && phase > 1 && tokens.slice(1, phase).every(({ kind }) => OPENS_NAME.has(kind));

const BETWEEN = new Set(['modifier', 'soft', 'plural']);

/** 渝湘高铁|项目, 高速公路续建|项目: 项目 behind another head stays outside. */
const isBareProject = (text: string, tokens: readonly Token[], i: number, knowledge: Knowledge): boolean => {
  const { projects } = knowledge;
  let before = i - 1;
  // 引通济柴|工程; 陕电入皖|特高压工程 has a head of its own.
  if (tokens[before]?.kind === 'named') return tokens[i]!.kind !== 'line';
  if (!projects.isOutside(text.slice(tokens[i]!.start, tokens[i]!.end))) return false;
  while (before >= 0 && BETWEEN.has(tokens[before]!.kind)) before--;
  if (before >= 0 && mayEnd(tokens[before]!)) return true;
  // 高速公路|洪湖至监利段|项目, 渝昆高铁|(渝宜段)|项目
  const line = tokens.findLastIndex(({ kind }, k) => k < i && (kind === 'line' || kind === 'site'));
  return line !== -1 && endBehind(text, tokens, line, knowledge) === tokens[i]!.start;
};

export const readPhrase = (text: string, tokens: readonly Token[], knowledge: Knowledge): Phrase | null => {
  const { projects } = knowledge;
  let last = tokens.length - 1;
  while (last >= 0 && (!mayEnd(tokens[last]!) || isBareProject(text, tokens, last, knowledge))) last--;
  if (last < 0) return null;
  // 茶园水库|二期 has a head of its own; 毗河供水|二期 is known by its phase only, and so is 一期|二期.
  if (tokens[last]!.kind === 'phase' && tokens.slice(0, last).some(isNamedThing) && !isNamedBehind(tokens, last))
    while (!isNamedThing(tokens[last]!)) last--;
  const head = tokens[last] as Phrase['head'];
  const first = startOfName(text, tokens.slice(0, last + 1), projects);
  const end = endBehind(text, tokens, last, knowledge);
  return {
    start: tokens[Math.min(first, last)]!.start,
    end,
    body: tokens.slice(first, last),
    head,
    // 阁山水库|(绥棱县)|建成: an aside is not what the name qualifies.
    tail: tokens.filter((token) => token.start >= end && !isAside(token, end)),
    plural: tokens
      .slice(startBehindCounted(text, tokens, projects), first)
      .some((token) => token.kind === 'plural' || token.kind === 'count'),
  };
};

/** A bracket right behind a name. */
export const isAside = ({ kind, start }: Token, end: number): boolean => kind === 'bracket' && start === end;

/** 国家重大|传染病防治基地, 国家重大工程|技术创新中心林芝基地: what was cut off at the left may belong to the name. */
export const readUncut = (text: string, tokens: readonly Token[], own: Phrase): Phrase | null => {
  const last = tokens.indexOf(own.head as Token);
  let first = 0;
  while (first < last && UNNAMED.has(tokens[first]!.kind)) first++;
  const start = tokens[first]!.start;
  if (last === -1 || start >= own.start || text.slice(start, own.start).length > LONGEST_CUT) return null;
  return { ...own, start, body: tokens.slice(first, last), plural: false };
};

const UNNAMED = new Set(['plural', 'count']);
const LONGEST_CUT = 8;
