/**
 * Is a bracket behind a head a part of the name, or does it say where the thing lies?
 *
 *   takes (二期), (浚县段), (宝山片区), (西、北、东环) as parts, and (成都) behind a class: 国家数据标注基地(成都)
 *   takes (大理境) of a line
 *   refuses (原东平工业园区), (省道321线), (莆田高新区) behind 莆田高新技术产业开发区: other names of the whole; (绥棱县) behind 阁山水库, (金城江区) behind 大任产业园二期, (城厢区、荔城区): the name is whole without it
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import { propernessOf } from './proper.ts';
import { isNumberedRoad } from './road-of-class.ts';
import type { Token } from './token.ts';

const NAMING = new Set(['name', 'place', 'quote', 'code', 'named']);
/** (前期) says how far it is. */
const BRACKETED_PART = /(?:[段线区片筹境]|(?<!前)期|[东西南北内外]环)\)$|[^大中小12一二]型\)$/;
/** 疏港公路|(头门岛至白沙湾), 襄渝线|(襄樊至安康), 昌景黄高铁|(南昌至景德镇至黄山): its ends, and what it passes; (集宁—延庆—海淀) of a cable tells its stops. */
const ENDS = /^\([^()、至—]{2,8}(?:—|(?:至[^()、至—,;:。等称]{2,8}){0,2}至)[^()、至—,;:。等称]{2,8}\)$/;
/** F3线|(莆田—福清—长乐机场), 煤制气管道|(伊犁—韶关、伊犁—泰安): stops by dashes, of a line that is no cable. */
const STOPS =
  /^\([^()、—,;:。等称]{2,8}(?:—[^()、—,;:。等称]{2,8}){1,4}(?:、[^()、—,;:。等称]{2,8}—[^()、—,;:。等称]{2,8})?\)$/;
const CABLE = '缆';
/** 韶关至南雄段|(粤赣界), 兰州至海石湾|(甘青界): the border where a line ends. */
const BORDER = /^\([\u4e00-\u9fff]{1,4}界\)$/;
/** (整合永安东坡、三元莘口等7处中型灌区), (以下简称开发区), (在上海境): what is told of it is no part. */
const TOLD = /[,;:。等称]|^\([原现在]/;

const LIST_MARK = '、';

const SHORTEST_SHORT = 4;

/** 莆田高新技术产业开发区|(莆田高新区), 宁德东侨经济技术开发区|(东侨经开区): the same in short, its characters in their order. */
const isShortForm = (text: string, { start, end }: Token, named: readonly Token[]): boolean => {
  const name = text.slice(named[0]?.start ?? start, start);
  if (end - start - 2 < SHORTEST_SHORT || name.at(-1) !== text[end - 2]) return false;
  let from = 0;
  for (let at = start + 1; at < end - 1; at++) {
    from = name.indexOf(text[at]!, from) + 1;
    if (from === 0) return false;
  }
  return true;
};

/** (绥棱县), (城厢区、荔城区): nothing but divisions, one beside the other; (宝山片区) is more. */
export const holdsPlaces = (text: string, { start, end }: Token, { places }: Knowledge): boolean => {
  for (let at = start + 1; at < end; ) {
    const place = places.longestAt(text, at);
    if (!place || place.end >= end || places.named(places.name(place.word)).length === 0) return false;
    if (place.end === end - 1) return true;
    at = text[place.end] === LIST_MARK ? place.end + 1 : place.end;
  }
  return false;
};

/** 国家数据标注基地|(成都): which of a class it is; 大任产业园|(金城江区) and 阁山水库|(绥棱县) have names, and the bracket says where they lie. */
const isOfClass = (text: string, named: readonly Token[], head: Token, knowledge: Knowledge): boolean => {
  if (head.kind !== 'zone') return false;
  const [first] = named;
  if (first && knowledge.projects.isNational(text.slice(first.start, first.end))) return true;
  return !named.some(
    (token) => NAMING.has(token.kind) && (token.kind !== 'name' || propernessOf(text, token, knowledge) !== 'prose'),
  );
};

/** (对接荔城区): a division at its end is no part; (宝山片区) is one. */
const endsInDivision = (text: string, { start, end }: Token, { places }: Knowledge): boolean => {
  for (let at = Math.max(start + 1, end - 1 - LONGEST_DIVISION); at < end - 2; at++)
    if (places.longestAt(text, at)?.end === end - 1) return true;
  return false;
};
const LONGEST_DIVISION = 4;

/** 疏港公路, 襄渝线. */
const isLine = (text: string, { kind, end }: Token): boolean =>
  kind === 'line' || (kind === 'named' && text[end - 1] === LINE);
const LINE = '线';

/** (二期), (宝山片区), and (成都) behind a class. */
/** The end of an item without a bracket that is no part of its name: 龙滩水电站1000吨级通航设施|(天峨县). */
export const endOfItem = (text: string, tokens: readonly Token[], knowledge: Knowledge): number => {
  const last = tokens.at(-1)!;
  if (last.kind !== 'bracket' || tokens.length === 1) return last.end;
  const named = tokens.slice(0, -1);
  const head = named.findLast(({ kind }) => isHead(kind)) ?? named[0]!;
  return isBracketedPart(text, last, named, head, knowledge) ? last.end : named.at(-1)!.end;
};

export const isBracketedPart = (
  text: string,
  bracket: Token,
  named: readonly Token[],
  head: Token,
  knowledge: Knowledge,
): boolean =>
  holdsPlaces(text, bracket, knowledge)
    ? isOfClass(text, named, head, knowledge)
    : (isLine(text, head) &&
        (ENDS.test(text.slice(bracket.start, bracket.end)) ||
          (text[head.end - 1] !== CABLE && STOPS.test(text.slice(bracket.start, bracket.end))) ||
          BORDER.test(text.slice(bracket.start, bracket.end)))) ||
      (BRACKETED_PART.test(text.slice(bracket.start, bracket.end)) &&
        !TOLD.test(text.slice(bracket.start, bracket.end)) &&
        !isShortForm(text, bracket, named) &&
        !isNumberedRoad(text.slice(bracket.start + 1, bracket.end - 1)) &&
        !endsInDivision(text, bracket, knowledge));
