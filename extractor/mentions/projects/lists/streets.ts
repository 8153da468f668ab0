/**
 * Streets that a list names one by one before it says what they are.
 *
 *   takes 改造|机场大道、友谊路|等58条重要道路, 人民南路、解放街|等道路|建设
 *   refuses 主干路、支路|等道路 (kinds of street), 人民路、解放路等道路通行顺畅 (nothing is built)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { type Properness, propernessOf } from '../phrase/proper.ts';
import type { Item, Run } from '../phrase/run.ts';
import type { Listed } from './listed.ts';

const SHORTEST = 3;
const LONGEST = 8;
const NAMING = new Set(['name', 'place', 'site', 'line', 'ordinary', 'code']);
const CLOSING = new Set(['count', 'modifier', 'ordinary', 'plural']);

const isClosing = (text: string, { tokens, after }: Item, { projects }: Knowledge): boolean => {
  const last = tokens.at(-1)!;
  return (
    after === 'etc' &&
    // 8条|断头路: the last word is one of roads too, and names none here.
    tokens.every(({ kind }) => CLOSING.has(kind) || (kind === 'line' && tokens.at(-1)!.kind === kind)) &&
    projects.areStreets(text.slice(last.start, last.end))
  );
};

/** 莲池大街|东延: where it is made longer. */
const LONGER = /[东南西北中]?延.{0,2}$/;

/** 友谊路 proper, 机场大道 common, 断头路 prose, 莲池大街东延 as the street is; undefined if it is no street. */
const streetOf = (text: string, { tokens }: Item, knowledge: Knowledge): Properness | undefined => {
  const start = tokens[0]!.start;
  const name = text.slice(start, tokens.at(-1)!.end).replace(LONGER, '');
  const isStreet =
    name.length >= SHORTEST &&
    name.length <= LONGEST &&
    knowledge.projects.isStreetEnding(name.at(-1)!) &&
    tokens.every(({ kind }, i) => NAMING.has(kind) || (kind === 'phase' && i > 0));
  return isStreet ? propernessOf(text, { start, end: start + name.length }, knowledge) : undefined;
};

export const listedStreets = (text: string, { items, isUndertaken }: Run, knowledge: Knowledge): readonly Listed[] => {
  const closing = isUndertaken ? items.findIndex((item) => isClosing(text, item, knowledge)) : -1;
  if (closing <= 0) return [];
  const streets: Listed[] = [];
  let isOfNames = false;
  for (let at = closing - 1; at >= 0; at--) {
    const properness = streetOf(text, items[at]!, knowledge);
    if (properness === undefined || properness === 'prose') break;
    isOfNames ||= properness === 'proper';
    const { tokens } = items[at]!;
    streets.unshift({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens, at, isNamed: true });
  }
  return isOfNames ? streets : [];
};
