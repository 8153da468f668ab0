/** What stands behind a name that can only be a place: 境内, 6.8级地震. */
import type { Knowledge } from '../../knowledge/knowledge.ts';

const MAGNITUDE = /[\d.]{1,4}级/y;

export const provesPlace = (folded: string, end: number, { regionCues }: Knowledge): boolean => {
  if (regionCues.provesPlace.at(folded, end)) return true;
  MAGNITUDE.lastIndex = end;
  return MAGNITUDE.test(folded) && regionCues.earthquakes.at(folded, MAGNITUDE.lastIndex) > 0;
};

/** 泸定|地震, which people elsewhere speak of; 地震台, 地震应急 are of the place where they are. */
export const isEarthquake = (folded: string, end: number, { regionCues }: Knowledge): boolean => {
  const earthquake = regionCues.earthquakes.at(folded, end);
  return earthquake > 0 && regionCues.ofEarthquakes.at(folded, end + earthquake) === 0;
};
