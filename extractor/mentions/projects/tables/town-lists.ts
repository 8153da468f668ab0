/**
 * Towns in a cell that share what stands behind the last of them.
 *
 *   takes 喀左县南公营子镇、坤都营子乡|膨润土矿 → one in each town, both of the county; 朝阳县波罗赤镇、柳城街道|废弃砖厂
 *   refuses 甲县乙镇水库、丙乡水厂 (whole alone), 甲县乙镇、丙乡 (nothing behind them)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Span } from '../../../text/span.ts';

const COUNTY = /^\p{Script=Han}{1,6}?[县区市旗](?=\p{Script=Han}{2})/u;
const LONGEST_TOWN = 8;
const SHORTEST_TOWN = 2;
const SHORTEST_REST = 2;

/** Where the town ends that `words` open with, or -1. */
const townEnd = (words: string, { regionCues }: Knowledge): number => {
  for (let at = SHORTEST_TOWN - 1; at < Math.min(words.length, LONGEST_TOWN); at++)
    if (regionCues.isTownshipEnd(words.charCodeAt(at))) return at + 1;
  return -1;
};

export const sharedByTowns = (text: string, parts: readonly Span[], knowledge: Knowledge): readonly string[] => {
  let county = '';
  const towns: string[] = [];
  for (const [i, { start, end }] of parts.entries()) {
    const words = text.slice(start, end);
    const own = COUNTY.exec(words)?.[0] ?? '';
    if (own !== '') county = own;
    const length = townEnd(words.slice(own.length), knowledge);
    const isLast = i === parts.length - 1;
    const rest = words.slice(own.length + length);
    if (length === -1 || (isLast ? rest.length < SHORTEST_REST : rest !== '')) return [];
    towns.push(county + words.slice(own.length, own.length + length));
    if (isLast) return county === '' ? [] : towns.map((town) => town + rest);
  }
  return [];
};
