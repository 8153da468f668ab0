/** What stands behind names that are joined by one character each: 深港|合作, 昆曲|科创协同, 青甘宁|绿色算力一体化, but not 昆曲|艺术 or 昆曲|创新. */
import type { Knowledge } from '../../knowledge/knowledge.ts';

export const isJoinedFor = (folded: string, at: number, { regionCues }: Knowledge): boolean => {
  const { joinedContexts, joinedTopics, joinedActs } = regionCues;
  if (joinedContexts.at(folded, at)) return true;
  const topic = joinedTopics.at(folded, at);
  return topic > 0 && joinedActs.at(folded, at + topic) > 0;
};
