/**
 * A place in a project's name that tells whose it is, not where.
 *
 *   takes 上海电气|洮南…项目 (a firm, and where it builds), 台湾|农民创业园 (who is meant to come)
 *   refuses 吉林石化转型升级项目 (nothing else says where), 台湾产业园
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';

interface Part {
  readonly start: number;
  readonly end: number;
}

const isFirm = (text: string, { start, end }: Part, next: Part | undefined, { regionCues }: Knowledge): boolean => {
  const firm = regionCues.firmsOfPlaces.at(text, start);
  return next !== undefined && start + firm > end && next.start >= start + firm;
};

/** `isAway`: the document is of another place. */
export const isCalledAfter = (
  text: string,
  place: Part,
  next: Part | undefined,
  isAway: boolean,
  knowledge: Knowledge,
): boolean => isFirm(text, place, next, knowledge) || (isAway && knowledge.regionCues.peopleOf.at(text, place.end) > 0);
