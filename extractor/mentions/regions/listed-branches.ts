/**
 * Places of a list by which branches of one firm are called.
 *
 *   takes 云南, 浙江 and 安徽 in 其云南、浙江、安徽分公司; 武汉 in 人民银行武汉、南京分行
 *   refuses 武汉 in 在武汉、南京设立分行 (they are where it is done), 湖南、湖北分行业统计 (another word)
 */
import type { RegionCues } from '../../knowledge/region-cues.ts';
import type { RegionMention } from '../mention.ts';

const MOST = 16;

/** By where they begin. */
export type RegionsByStart = ReadonlyMap<number, RegionMention>;

export const namesABranch = (
  folded: string,
  { end }: RegionMention,
  byStart: RegionsByStart,
  { listMarks, branchEnds, notBranchEnds }: RegionCues,
): boolean => {
  let last: number = end;
  for (let i = 0; i < MOST; i++) {
    if (branchEnds.at(folded, last) > 0) return notBranchEnds.at(folded, last) === 0;
    const next = listMarks.has(folded[last] ?? '') ? byStart.get(last + 1) : undefined;
    if (!next) return false;
    last = next.end;
  }
  return false;
};
