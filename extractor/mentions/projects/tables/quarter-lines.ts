/**
 * Quarters that are to be renewed, in the lines below a title that lists them.
 *
 *   below `2021年城镇老旧小区改造项目清单`: `先锋街道:变压器厂生活区(31栋1204户) 天鹅化纤东生活区(26栋988户)` → two, `安肃镇:物探局徐水基地(41栋1866户)` → one
 *   refuses 农机局宿舍 where no such title stands above, `各街道老旧小区` and `3个小区` (kinds), lines behind the first sentence
 */

import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import { cellsOf } from '../../../segments/cells.ts';
import { TENS } from '../../../text/numerals.ts';
import type { Span } from '../../../text/span.ts';
import type { Text } from '../../../text/text.ts';
import { readTokens } from '../words/tokens.ts';
import { partsOf } from './parts.ts';

const LONGEST_TITLE = 50;
const BRACKET_AT_END = /\([^()]*\)$/;
const SENTENCE = /[。!?]/;
/** ◆竞秀区, 二、莲池区: a heading within the list. */
const LONGEST_HEADING = 12;
const LABEL = /^[^,;:()]{2,16}:/;
const MARKS = new Set(['、', ';', ',']);
const NUMBERED = /^(?:\([0-9]{1,3}\)|[0-9]{1,3}[.、])/;
/** (31栋1204户): how much there is of it. */
const HOUSES = /^\((?:共|约)?[0-9]+[栋幢户座]/;
/** 铁路宿舍|一区, 体育场小区|二期改造: which part of it, and what is done to it. */
const PART = new RegExp(`^(?:[东南西北]|[${TENS}0-9A-Z]){1,3}[区期院号]`);
const SHORTEST = 4;
const LONGEST = 20;
const REFUSED = new Set(['verb', 'plural', 'etc', 'stop', 'conjunction']);

const isTitle = (words: string, projects: ProjectTable): boolean =>
  words.length <= LONGEST_TITLE && projects.listsRenewals(words.replace(BRACKET_AT_END, ''));

const endsInQuarter = (name: string, projects: ProjectTable): boolean => {
  for (let at = SHORTEST - 2; at < name.length; at++) {
    const end = projects.quarterEnd(name, at);
    if (end === -1) continue;
    const rest = name.slice(end + (PART.exec(name.slice(end))?.[0].length ?? 0));
    if (rest === '' || projects.workEnd(rest, 0) === rest.length || projects.phaseEnd(rest, 0) === rest.length)
      return true;
  }
  return false;
};

const quarterIn = (folded: string, item: Span, knowledge: Knowledge): Span | undefined => {
  const words = folded.slice(item.start, item.end);
  const start = item.start + (NUMBERED.exec(words)?.[0].length ?? 0);
  const bracket = folded.indexOf('(', start);
  const end = bracket === -1 || bracket > item.end ? item.end : bracket;
  if (end - start < SHORTEST || end - start > LONGEST) return undefined;
  const isCounted = HOUSES.test(folded.slice(end, item.end));
  if (!isCounted && !endsInQuarter(folded.slice(start, end), knowledge.projects)) return undefined;
  const tokens = readTokens(folded, start, end, knowledge);
  // 3个小区, 各街道老旧小区.
  const isKind = tokens[0]!.kind === 'count' || tokens.every(({ kind }) => kind === 'ordinary');
  return !isKind && !tokens.some(({ kind }) => REFUSED.has(kind)) ? { start, end } : undefined;
};

const quartersIn = (text: Text, line: Span, knowledge: Knowledge): readonly Span[] => {
  const quarters: Span[] = [];
  for (const cell of cellsOf(text, line)) {
    const label = LABEL.exec(text.folded.slice(cell.start, cell.end))?.[0].length ?? 0;
    for (const item of partsOf(text.folded, { start: cell.start + label, end: cell.end }, MARKS)) {
      const quarter = quarterIn(text.folded, item, knowledge);
      if (quarter) quarters.push(quarter);
    }
  }
  return quarters;
};

export const listedQuarters = (text: Text, knowledge: Knowledge): readonly Span[] => {
  const { folded } = text;
  if (!knowledge.projects.renews(folded)) return [];
  const quarters: Span[] = [];
  let isListed = false;
  for (let start = 0, end = 0; start < folded.length; start = end + 1) {
    const mark = folded.indexOf('\n', start);
    end = mark === -1 ? folded.length : mark;
    const words = folded.slice(start, end);
    if (isTitle(words, knowledge.projects)) isListed = true;
    else if (isListed && words !== '') {
      const found = SENTENCE.test(words) ? [] : quartersIn(text, { start, end }, knowledge);
      quarters.push(...found);
      isListed = found.length > 0 || words.length <= LONGEST_HEADING || cellsOf(text, { start, end }).length > 1;
    }
  }
  return quarters;
};
