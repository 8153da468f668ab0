/**
 * Laws that are not the nation's though they are called so: 第12/2013號法律|《城市規劃法》 of Macao, 《對外貿易法》 in a text of Taiwan.
 *
 *   takes what stands behind a number of Macao's gazette, and 《甲法》 in a text that governs Hong Kong, Macao or Taiwan
 *   refuses 《中華人民共和國海關法》 and 《澳門特別行政區基本法》 there, 《城乡规划法》 anywhere else
 */
import type { Reading, TitledMention } from './reading.ts';

/** 台湾, 香港, 澳门. */
const apart = new Set(['710000', '810000', '820000']);

export const isLocalLaw = ({ start, title, form }: TitledMention, { context }: Reading): boolean => {
  const { text, profile, knowledge } = context;
  if (form !== 'titled' || knowledge.cues.isNationwide(title)) return false;
  return apart.has(profile.jurisdiction?.value ?? '') || knowledge.cues.isGazettedBefore(text.folded, start);
};
