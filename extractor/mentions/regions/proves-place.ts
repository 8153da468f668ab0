/** What stands behind a name that can only be a place: 境内, 6.8级地震. */
import type { Knowledge } from '../../knowledge/knowledge.ts';

const EARTHQUAKE = /[\d.]{1,4}级(?:强烈?|特大)?地震/y;

export const provesPlace = (folded: string, end: number, { regionCues }: Knowledge): boolean => {
  if (regionCues.provesPlace.at(folded, end)) return true;
  EARTHQUAKE.lastIndex = end;
  return EARTHQUAKE.test(folded);
};
