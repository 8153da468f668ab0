/**
 * A line that the document calls by one character of each end and elsewhere by the ends in full: what the full name says holds for it.
 *
 *   takes 靖王高速公路 beside 靖边至王圈梁高速公路 (王 is no 王益区), 黄延高速 beside 黄陵至延安
 *   refuses 黄延高速黄陵段 (a section of its own), 青兰高速 beside 青岛至银川, two full names with the same characters
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { routeStart, runOfLine } from './line-run.ts';

const ENDS = /^(?:[A-Z0-9]+)?([\u4e00-\u9fff]{2,6})[至到]([\u4e00-\u9fff]{2,6})$/u;
const PAIR = 2;

/** 靖边至王圈梁: the part of a name before the route's word, if it is two ends. */
const spelledEnds = (name: string, knowledge: Knowledge): string | undefined => {
  const route = routeStart(name, knowledge);
  const [whole, from, to] = ENDS.exec(route === -1 ? name : name.slice(0, route)) ?? [];
  return whole !== undefined && knowledge.projects.knownLine(from![0]! + to![0]!) === undefined ? whole : undefined;
};

/** The full name for each line that is called by two characters; `names`: of all projects of the document. */
export const spelledElsewhere = (
  names: Iterable<string>,
  knowledge: Knowledge,
): ((name: string) => string | undefined) => {
  const byCharacters = new Map<string, Set<string>>();
  for (const name of names) {
    const ends = spelledEnds(name, knowledge);
    const [, from, to] = (ends && ENDS.exec(ends)) ?? [];
    if (ends === undefined || from === undefined || to === undefined) continue;
    const run = from[0]! + to[0]!;
    byCharacters.set(run, (byCharacters.get(run) ?? new Set()).add(ends));
  }
  return (name) => {
    if (byCharacters.size === 0) return undefined;
    const route = routeStart(name, knowledge);
    const run = route === -1 ? '' : runOfLine(name, knowledge);
    const end = route === -1 ? -1 : (knowledge.projects.wordAt(name, route)?.end ?? -1);
    const [full, another] = run.length === PAIR && end === name.length ? (byCharacters.get(run) ?? []) : [];
    return another === undefined ? full : undefined;
  };
};
