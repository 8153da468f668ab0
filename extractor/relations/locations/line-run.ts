/**
 * Where in a project's name the characters stand that a line is called by.
 *
 *   银百 in G69银百高速, 四梅集 in 四梅集扩能铁路, 川藏 in 国道318川藏线
 *   none in 黔江区茶园水库 (no route)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { endsBeforeCourse } from '../../knowledge/line-course.ts';

type Words = Pick<Knowledge, 'projects'>;

const SHORTEST = 2;

/** Where the route's own word stands in the name: 赣韶|铁路|扩能工程; -1 if it has none. */
export const routeStart = (name: string, { projects }: Words): number => {
  for (let at = SHORTEST; at < name.length; at++) {
    if (!projects.mayOpenLine(name.charCodeAt(at))) continue;
    const word = projects.wordAt(name, at);
    if (word && projects.isLineByEnds(name.slice(at, word.end))) return at;
  }
  return -1;
};

const CODE = /^.*[A-Za-z0-9]/;
const LINE = /^(.{2,3})线/;
const TWO_ENDS = 2;

/** 龙(泉)浦(城)|线: what its characters stand for is said. */
const SPELLED_LINE = /^((?:.\([^()]{1,3}\)){2,4})线/u;

/** 京广|线, 丰沙大|线; 陇海东|线 is a part of a line, unless the three are known to be its ends. */
const endsOfLine = (name: string, { projects }: Words): string => {
  const ends = LINE.exec(name)?.[1] ?? '';
  return ends.length === TWO_ENDS || projects.knownLine(ends) !== undefined ? ends : '';
};

/** G69|银百|高速, 四梅集|扩能|铁路, 宿连|三级|航道, 沪渝蓉|沿江|高铁: neither a number before the characters of a line nor work, a grade or a course behind them belongs to them. */
export const runOfLine = (name: string, { projects }: Words): string => {
  const spelled = SPELLED_LINE.exec(name)?.[1];
  if (spelled !== undefined) return spelled;
  let end = routeStart(name, { projects });
  for (let at = SHORTEST; at < end; at++) {
    const word = projects.wordAt(name, at);
    const isAside = (word?.end === end && word.kind === 'soft') || projects.isGrade(name.slice(at, end));
    if (isAside || projects.phaseEnd(name, at) === end) end = at;
  }
  if (end === -1) return endsOfLine(name.replace(CODE, ''), { projects });
  const run = name.slice(0, end).replace(CODE, '');
  return endsBeforeCourse(run) ?? run;
};
