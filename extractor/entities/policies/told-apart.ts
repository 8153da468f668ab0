/**
 * What the text says of a title without a place, so that it cannot be the local one that ends so.
 *
 *   takes 国家发展改革委印发|《“十四五”甲方案》 behind 《四川省“十四五”甲方案》, and 《“十四五”甲方案》|(发改基础〔2021〕11号) where that has a number
 *   refuses 省发展改革委印发|《…》, 贯彻落实|《…》, a number that is the local one's, or that may be: the local one bears none
 */
import type { LinkContext } from '../../contracts.ts';
import type { TitledMention } from './reading.ts';

const LONGEST_ORGAN = 20;
const SHORTEST_ORGAN = 2;

const isNational = (text: string, end: number, { knowledge: { agencies, cues } }: LinkContext): boolean => {
  if (cues.endsWithNation(text, end)) return true;
  if (!agencies.mayEndCentral(text, end)) return false;
  for (let length = SHORTEST_ORGAN; length <= Math.min(LONGEST_ORGAN, end); length++) {
    const namings = agencies.central(text.slice(end - length, end));
    if (namings.some(({ bare, organ }) => !bare && !organ.isFirm)) return true;
  }
  return false;
};

/** 国务院印发的|《甲》: the nation made it. */
export const isToldOfNation = ({ start }: TitledMention, context: LinkContext): boolean => {
  const { folded } = context.text;
  const { cues } = context.knowledge;
  // 国务院|已|印发|了|《…》.
  let end = cues.issuingLinkStart(folded, start);
  const cue = cues.before(folded, Math.max(0, end - LONGEST_ORGAN), end).at(-1);
  if (cue?.end === end && cue.relation === 'issues') end = cues.issuingLinkStart(folded, cue.start);
  return isNational(folded, end, context);
};

/** (发改基础〔2021〕11号) behind the title, where the longer one has a number of its own. */
export const bearsAnotherNumber = ({ docNumber }: TitledMention, numbers: ReadonlySet<string> | undefined): boolean =>
  docNumber !== undefined && numbers !== undefined && !numbers.has(docNumber);
