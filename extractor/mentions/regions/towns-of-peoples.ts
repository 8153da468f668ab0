/** Townships that are called after the peoples who live there. */
import type { RegionCues } from '../../knowledge/region-cues.ts';

/** 双河|苗族彝族; 民族 is none. */
const PEOPLES = /(?:[\u4e00-\u9fff]{0,2}(?!民)[\u4e00-\u9fff]族){1,3}/y;
const VILLAGE = '村';

/** 双河|苗族彝族乡: a township of peoples; 黔江|苗族乡村 and 威宁|民族乡镇企业 are none. */
export const isTownOfPeoples = (folded: string, at: number, { townKinds }: RegionCues): boolean => {
  PEOPLES.lastIndex = at;
  if (!PEOPLES.test(folded)) return false;
  const end = PEOPLES.lastIndex;
  const kind = townKinds.at(folded, end);
  return kind > 0 && folded[end + kind] !== VILLAGE;
};
