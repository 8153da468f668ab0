/**
 * Where in an item the name begins that a head closes: behind what it is, how many there are, and what leads to it.
 *
 *   国家重点工程|包银高铁, 三大运营商|海口出入口局, 城口县|“城宣万”…金三角, 沿|黔桂铁路, 设|普洱站
 *   refuses S308线|民勤红沙岗至金昌公路 (the number is its name), 沿|沪宁产业创新带 (called so)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import { isNumberedRoad } from './road-of-class.ts';
import type { Token } from './token.ts';

const CUT_AT_LEFT = new Set(['modifier', 'plural', 'count', 'none']);

export const OPENS_NAME = new Set(['name', 'place', 'code']);
const NAMES = new Set(['name', 'place', 'quote', 'bracket', 'code', 'named']);

const THIS = '本';
const LONGEST_SELF = 6;

/** 国家重点工程|包银高铁, 专业货运机场|花湖国际机场: what it is called stands behind what it is. */
const startOfApposition = (text: string, tokens: readonly Token[], { isInstitution }: ProjectTable): number => {
  const last = tokens.length - 1;
  const head = tokens[last]!.kind;
  // 本招标项目|第十师团场供水保障提升工程: what it speaks of, and then its name.
  if (text[tokens[0]!.start] === THIS) {
    const said = tokens.findIndex(({ kind }) => kind === 'work');
    if (said !== -1 && said < last && tokens[said]!.end - tokens[0]!.start <= LONGEST_SELF) return said + 1;
  }
  if (head === 'work' || !isHead(head)) return 0;
  const opens = (i: number): boolean => i + 1 < last && OPENS_NAME.has(tokens[i + 1]!.kind);
  const work = tokens.findLastIndex(({ kind }, i) => kind === 'work' && opens(i));
  // 引汉济渭|工程|三河口水利枢纽: a part of what has a name of its own.
  if (work !== -1) return tokens[work - 1]?.kind === 'named' ? 0 : work + 1;
  if (head === 'zone') return 0;
  const kind = tokens.findIndex((token) => token.kind === head);
  const isNameless = !tokens.slice(0, Math.max(0, kind)).some((token) => NAMES.has(token.kind));
  // 环湖医院|天塔院区: a part of it.
  const [opening] = tokens;
  // 港|珠澳大桥珠海口岸: one character begins another word.
  if (kind === 0 && opening!.end - opening!.start === 1) return 0;
  if (kind === -1 || isInstitution(text.slice(tokens[kind]!.start, tokens[kind]!.end))) return 0;
  // S308线|民勤红沙岗至金昌公路: the number is its name.
  if (isNumberedRoad(text.slice(tokens[kind]!.start, tokens[kind]!.end))) return 0;
  // 地铁|4|号线北段: a number says which of them, and no name.
  const isNumbered = tokens[kind + 1]?.kind === 'code';
  return kind < last && isNameless && opens(kind) && !isNumbered ? kind + 1 : 0;
};

const DIVISIONS = /[县市区旗州盟乡镇村]$/;

/** 监利四县|干堤, 吉曲3乡|电网工程: the places of a list are told apart from what lies there; 北三县|一体化示范区 is called so. */
const behindDivisions = (text: string, tokens: readonly Token[]): number =>
  tokens.findLastIndex(({ kind, start, end }, i) => {
    const before = tokens[i - 1];
    if (kind !== 'count' || !before || !DIVISIONS.test(text.slice(start, end))) return false;
    return before.kind === 'place' || (before.kind === 'name' && before.end - before.start > 1);
  }) + 1;

/** 三大|运营商|海口出入口局, 双向8车道|洋浦疏港高速: what is counted stands before the place where the name begins. */
export const startBehindCounted = (text: string, tokens: readonly Token[], { isCounter }: ProjectTable): number => {
  const places = behindDivisions(text, tokens);
  if (places > 0 && places < tokens.length) return places;
  const [count, next, after] = tokens;
  if (count?.kind !== 'count') return 0;
  if (next?.kind === 'place') return isCounter(text.slice(count.start, count.end)) ? 0 : 1;
  return next?.kind === 'ordinary' && after?.kind === 'place' ? 2 : 0;
};

/** A place before a quotation mark is told apart from the name: 城口县“城宣万”…金三角. */
export const startOfName = (text: string, tokens: readonly Token[], projects: ProjectTable): number => {
  let first = Math.max(startOfApposition(text, tokens, projects), startBehindCounted(text, tokens, projects));
  while (first < tokens.length && CUT_AT_LEFT.has(tokens[first]!.kind)) first++;
  if (tokens[first]?.kind === 'place' && tokens[first + 1]?.kind === 'quote') first++;
  return first;
};

export const BUILT = new Set(['line', 'site']);

const ALONG = '沿';

/** 到|吉隆边境经济合作区; 沿沪宁产业创新带 is called so. */
export const mayOpenAny = (text: string, first: Token | undefined): boolean =>
  first !== undefined && first.end === first.start + 1 && text[first.start] !== ALONG;

/** 走|二广高速; 走马河水库 is called so. */
const opensWay = (text: string, tokens: readonly Token[], { projects }: Knowledge): boolean => {
  const head = tokens.at(-1)!;
  return projects.opensWay(text[tokens[0]!.start]!) && projects.isRoute(text.slice(head.start, head.end));
};

/** 沿|黔桂铁路, 设|普洱站, 原|鹤壁电厂, 自|白石水库: one character before the name that says where to or what becomes of it. */
export const opensName = (text: string, tokens: readonly Token[], knowledge: Knowledge): boolean => {
  const { projects, words, places } = knowledge;
  const [first, next, after] = tokens;
  if (first?.kind !== 'name' || !(projects.opensName(text[first.start]!) || opensWay(text, tokens, knowledge)))
    return false;
  // 设|化工园区|特勤消防站.
  if (first.end === first.start + 1)
    return (
      next?.kind === 'place' ||
      next?.kind === 'named' ||
      (next !== undefined && isHead(next.kind) && after !== undefined)
    );
  const rest = text.slice(first.start + 1, first.end);
  if ((rest.length >= SHORTEST_OPENED && projects.areUsualEnds(rest)) || places.named(rest).length > 0) return true;
  const word = words.words(text.slice(first.start, first.end))?.[0];
  // 受均溪|引调水工程: no word begins so; 接龙 is one.
  return (
    rest.length >= SHORTEST_OPENED && word !== undefined && (word.end - word.start === 1 || word.tag === UNKNOWN_WORD)
  );
};
const SHORTEST_OPENED = 2;
const UNKNOWN_WORD = 'x';
