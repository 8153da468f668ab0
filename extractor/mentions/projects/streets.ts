/**
 * Streets that a list names one by one before it says what they are.
 *
 *   takes 改造|机场大道、友谊路|等58条重要道路, 人民南路、解放街|等道路|建设
 *   refuses 主干路、支路|等道路 (kinds of street), 人民路、解放路等道路通行顺畅 (nothing is built)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Listed } from './listed.ts';
import { type Properness, propernessOf } from './proper.ts';
import type { Item, Run } from './run.ts';

const SHORTEST = 3;
const LONGEST = 8;
const NAMING = new Set(['name', 'place', 'site', 'line', 'ordinary', 'code']);
const CLOSING = new Set(['count', 'modifier', 'ordinary', 'plural']);

const isClosing = (text: string, { tokens, after }: Item, { projects }: Knowledge): boolean => {
  const last = tokens.at(-1)!;
  return (
    after === 'etc' &&
    tokens.every(({ kind }) => CLOSING.has(kind)) &&
    projects.areStreets(text.slice(last.start, last.end))
  );
};

/** 友谊路 proper, 机场大道 common, 断头路 prose; undefined if it is no street. */
const streetOf = (text: string, { tokens }: Item, knowledge: Knowledge): Properness | undefined => {
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  const isStreet =
    end - start >= SHORTEST &&
    end - start <= LONGEST &&
    knowledge.projects.isStreetEnding(text[end - 1]!) &&
    tokens.every(({ kind }) => NAMING.has(kind));
  return isStreet ? propernessOf(text, { start, end }, knowledge) : undefined;
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
