/**
 * What a cell or an item names of which a table or a list says that it is a project, with or without a word of projects at its end.
 *
 *   `甘电投民勤红沙岗2×1000MW煤电` → all of it; `黄羊水库(凉州区)` → without its place; `新建绥滨灌区二期` → without the verb
 *   `杂木河、金塔河灌区现代化改造` → two that share their end; `凉州会盟纪念馆、天梯山石窟保护设施` → two
 *   refuses 城市道路改造, 农村公路 (kinds of work), 续建, 118000
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { Span } from '../../../text/span.ts';
import { candidatesIn } from '../candidates/propose.ts';
import { cutRuns } from '../lists/items.ts';
import { isBracketedPart } from '../phrase/bracketed-part.ts';
import { propernessOf } from '../phrase/proper.ts';
import { isNumberedRoad } from '../phrase/road-of-class.ts';
import type { Token } from '../phrase/token.ts';
import { readTokens } from '../words/tokens.ts';
import { sharedByCounties } from './county-lists.ts';
import { partsOf } from './parts.ts';
import { sharedByTowns } from './town-lists.ts';

export interface CellName extends Span {
  readonly names: readonly string[];
  readonly head: string;
}

const SHORTEST = 4;
const LONGEST = 40;
const LIST_MARKS = new Set(['、']);
const NUMBERED = /^[0-9]{1,3}[.、]/;
const LEADING = new Set(['verb', 'modifier', 'plural', 'stop']);
const REFUSED = new Set(['plural', 'etc', 'stop']);
const LEAST_NAME = 2;
const LONG_NAME = 4;

/** 民勤, 青土湖, “六老汉”, S308线: a place, a proper name, or what does without; before a head, or where it is long, whatever no list knows. */
const names = (text: string, tokens: readonly Token[], knowledge: Knowledge): boolean => {
  const hasHead = tokens.some(({ kind }) => (isHead(kind) && kind !== 'work') || kind === 'none' || kind === 'phase');
  return tokens.some((token) => {
    const { kind, start, end } = token;
    if (kind === 'place' || kind === 'quote' || kind === 'named') return tokens.length > 1 || kind === 'named';
    if (kind === 'line' || kind === 'code') return isNumberedRoad(text.slice(start, end));
    if (kind !== 'name' || end - start < LEAST_NAME) return false;
    return hasHead || end - start >= LONG_NAME || propernessOf(text, token, knowledge) === 'proper';
  });
};

/** 项目 behind another head, and a bracket that says where or how large, stand outside. */
const withoutAsides = (text: string, tokens: readonly Token[], knowledge: Knowledge): readonly Token[] => {
  const { projects } = knowledge;
  let last = tokens.length - 1;
  while (last > 0) {
    const token = tokens[last]!;
    const head = tokens.findLast(({ kind }, i) => i < last && isHead(kind));
    const isAside =
      token.kind === 'bracket' && !isBracketedPart(text, token, tokens.slice(0, last), head ?? tokens[0]!, knowledge);
    const isBareProject = head !== undefined && projects.isOutside(text.slice(token.start, token.end));
    if (!isAside && !(isBareProject && token.kind === 'work')) break;
    last--;
  }
  return tokens.slice(0, last + 1);
};

const readPart = (text: string, part: Span, knowledge: Knowledge): CellName | undefined => {
  const number = NUMBERED.exec(text.slice(part.start, part.end))?.[0].length ?? 0;
  const read = readTokens(text, part.start + number, part.end, knowledge);
  const first = read.findIndex(({ kind }) => !LEADING.has(kind));
  if (first === -1) return undefined;
  const behind = read.at(-1)!;
  // 天津音乐学院东校区|交付: what becomes of it; 建德通用机场|选址: what is done before it is built.
  const { projects } = knowledge;
  const isAnnounced =
    behind.kind === 'verb' &&
    (projects.announces(text.slice(behind.start, behind.end)) || projects.settleEnd(text, behind.start) === behind.end);
  const named = isAnnounced && read.length - first > 1 ? read.slice(first, -1) : read.slice(first);
  const tokens = withoutAsides(text, named, knowledge);
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  if (end - start < SHORTEST || end - start > LONGEST || tokens.some(({ kind }) => REFUSED.has(kind))) return undefined;
  if (!names(text, tokens, knowledge)) return undefined;
  const head = tokens.findLast(({ kind }) => isHead(kind));
  return { start, end, names: [text.slice(start, end)], head: head ? text.slice(head.start, head.end) : '' };
};

/** 杂木河、金塔河|灌区现代化改造: a list that shares its end, from the first to the last of the cell. */
const readShared = (text: string, { start, end }: Span, knowledge: Knowledge): CellName | undefined => {
  for (const run of cutRuns(text, readTokens(text, start, end, knowledge), knowledge))
    for (const { way, verdict, ...candidate } of candidatesIn(text, run, knowledge))
      if (way === 'shared' && verdict.named && candidate.start === start && candidate.end === end)
        return { start, end, names: candidate.names, head: candidate.head };
  return undefined;
};

const SECTION = '段';
const DONE = new Set(['work', 'soft']);

/** 达溪河百里至邵寨段、黑河新窑段|治理工程: sections share the work behind the last of them; of 甲段、乙段污水处理厂 the last is a thing. */
const sharedBySections = (text: string, parts: readonly Span[], { projects }: Knowledge): readonly string[] => {
  const written = parts.map(({ start, end }) => text.slice(start, end));
  const last = written.at(-1)!;
  const work = last.slice(last.lastIndexOf(SECTION) + 1);
  const read = projects.wordAt(work, 0);
  const isDone = last.includes(SECTION) && read !== null && DONE.has(read.kind) && read.end === work.length;
  const sections = written.slice(0, -1);
  const areSections = sections.every((section) => section.endsWith(SECTION) && section.length > SHORTEST);
  return isDone && areSections ? [...sections.map((section) => section + work), last] : [];
};

const BARE = new Set(['name', 'place', 'conjunction']);

/** 马莲河、四郎河、柔远河: what is done there, or what stands there, is not said. */
const isBareList = (text: string, { start, end }: Span, knowledge: Knowledge): boolean =>
  readTokens(text, start, end, knowledge).every(({ kind }) => BARE.has(kind));

const PLACING = new Set(['place', 'bracket']);

/** 加强 in 联网加强工程: a work follows. Elsewhere a verb makes a sentence, a conjunction two things, a count several. */
const isOneName = (text: string, tokens: readonly Token[], { projects }: Knowledge): boolean =>
  tokens.some(({ kind }) => !PLACING.has(kind)) &&
  tokens.every(({ kind, start, end }, i) => {
    if (kind === 'verb')
      return i === tokens.length - 1 || (i > 0 && tokens.slice(i + 1).some((next) => next.kind === 'work'));
    if (kind === 'count') return projects.isCapacity(text.slice(start, end));
    return kind !== 'conjunction';
  });

/** An item of a line that lists projects: as a cell, but that it is no sentence, and more than a place. */
export const namesInItem = (text: string, item: Span, knowledge: Knowledge): readonly CellName[] => {
  const isName = isOneName(text, readTokens(text, item.start, item.end, knowledge), knowledge);
  const name = isName ? readPart(text, item, knowledge) : undefined;
  return name ? [name] : [];
};

export const namesInCell = (text: string, cell: Span, knowledge: Knowledge): readonly CellName[] => {
  const parts = partsOf(text, cell, LIST_MARKS);
  if (parts.length > 1) {
    const houses = sharedByCounties(text, parts, knowledge);
    const house = houses.length > 0 ? readPart(text, parts.at(-1)!, knowledge) : undefined;
    if (house) return [{ ...house, start: parts[0]!.start, names: houses }];
    const shared = readShared(text, cell, knowledge);
    if (shared) return [shared];
    const names = sharedByTowns(text, parts, knowledge);
    const last = names.length > 0 ? readPart(text, parts.at(-1)!, knowledge) : undefined;
    if (last) return [{ ...last, start: parts[0]!.start, names }];
    const sections = sharedBySections(text, parts, knowledge);
    if (sections.length > 0) return [{ start: cell.start, end: cell.end, names: sections, head: '' }];
    const read = parts.map((part) => readPart(text, part, knowledge));
    if (read.every((part) => part !== undefined)) return read;
    if (isBareList(text, cell, knowledge)) return [];
  }
  const whole = readPart(text, cell, knowledge);
  return whole ? [whole] : [];
};
