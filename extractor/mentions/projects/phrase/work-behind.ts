/**
 * What is done to a thing, to a part of it or with what lies in it, behind the thing's name.
 *
 *   takes 店洼水库|除险加固, 大冶铁矿|硬岩复垦, 襄渝铁路达州至万源段|病害整治, 度假区|雪道扩容
 *   refuses 枢纽|能级稳步提升 (no work), 灌区|全面推进改造 (prose), 水库|南岸村搬迁 (a place of its own), 园区|管网改造率 (more than the work), 风景区|寺院房屋修缮的… (it is only spoken of), 公路|路面改造 (of all of it)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { propernessOf } from './proper.ts';
import type { Token } from './token.ts';

const PART = new Set(['name', 'ordinary']);
const SHORTEST_PART = 2;
const LONGEST_PART = 6;
/** 筏道改建|为斜面升船机, 房屋修缮|的. */
const GOES_ON = /[的为]/;

/** The words from `end` to `work` say what part it is. */
const isPart = (text: string, tokens: readonly Token[], end: number, work: number, knowledge: Knowledge): boolean => {
  let at = end;
  for (const token of tokens) {
    if (token.end <= end) continue;
    if (token.start > at || at >= work) break;
    const word = { start: at, end: Math.min(token.end, work) };
    if (!PART.has(token.kind) || (token.end > work && token.kind !== 'name')) return false;
    if (token.kind === 'name' && propernessOf(text, word, knowledge) === 'prose') return false;
    at = word.end;
  }
  return at === work;
};

/** End of the work behind the name that ends at `end`, or -1. */
export const workBehind = (text: string, tokens: readonly Token[], end: number, knowledge: Knowledge): number => {
  const own = knowledge.projects.workEnd(text, end);
  if (own !== -1) return own;
  // 万源|段病害: the section ends within what no list knows.
  const first = tokens.find((token) => token.end > end);
  if (first === undefined || first.start > end || !PART.has(first.kind)) return -1;
  for (let at = end + SHORTEST_PART; at <= end + LONGEST_PART; at++) {
    const work = knowledge.projects.workEnd(text, at);
    if (work === -1 || GOES_ON.test(text[work] ?? '') || knowledge.projects.isNoPart(text.slice(end, at))) continue;
    if (isPart(text, tokens, end, at, knowledge)) return work;
  }
  return -1;
};
