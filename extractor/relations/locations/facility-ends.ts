/**
 * A section of a line of which an end is a thing that is built there: it lies where it says, not where the line ends.
 *
 *   takes 鹰厦铁路|光泽火车站至猴子山隧道段, 沪昆高铁|玉屏东站至麻尾段
 *   refuses 成都至黄胜关段 (an end of the line's own country that no list knows), 库尔勒至喀什段
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHead } from '../../knowledge/project-data.ts';

const JOINT = /[至到—]/;
const AROUND = /^\(|段?\)?$/g;

const isThing = (end: string, { projects }: Knowledge): boolean => {
  for (let at = 1; at < end.length; at++) {
    const word = projects.wordAt(end, at);
    if (word?.end === end.length) return isHead(word.kind);
  }
  return false;
};

export const hasFacilityEnd = (section: string, knowledge: Knowledge): boolean => {
  const ends = section.replace(AROUND, '').split(JOINT);
  return ends.length === 2 && ends.some((end) => isThing(end, knowledge));
};
