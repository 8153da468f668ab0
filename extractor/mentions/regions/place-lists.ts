/** Groups of regions that a text lists: 黔江、酉阳等区县 is one list of two with a shared head. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionMention } from '../mention.ts';

export interface PlaceList {
  readonly members: readonly RegionMention[];
  /** 等区县, 四县: what follows says what its members are. */
  readonly hasSharedHead: boolean;
}

/** 等, a count and a kind, or a count and a kind: 等区县, 等12个县, 四县. A bare 县 is part of the last name. */
const sharedHeadAt = (folded: string, at: number, { regionCues }: Knowledge): boolean => {
  const etc = regionCues.listEnds.at(folded, at);
  let end = at + etc;
  while (regionCues.sharedCounts.has(folded[end] ?? '')) end++;
  const counted = end > at + etc;
  if (counted && folded[end] === '个') end++;
  return (etc > 0 || counted) && regionCues.sharedHeads.at(folded, end) > 0;
};

/** `regions` in order of position; those that stand alone are lists of one. */
export const placeLists = (
  folded: string,
  regions: readonly RegionMention[],
  knowledge: Knowledge,
): readonly PlaceList[] => {
  const lists: RegionMention[][] = [];
  for (const region of regions) {
    const last = lists.at(-1)?.at(-1);
    const isNext = last && region.start === last.end + 1 && knowledge.regionCues.listMarks.has(folded[last.end] ?? '');
    if (isNext) lists.at(-1)?.push(region);
    else lists.push([region]);
  }
  return lists.map((members) => ({
    members,
    hasSharedHead: sharedHeadAt(folded, members.at(-1)?.end ?? 0, knowledge),
  }));
};
