/**
 * The organs that speak in the lead of a notice that nobody signs: …,市指挥部决定…。现将有关事项通告如下:
 *
 *   takes …阻断传播,[市交通运输局、市公安局]决定…通告如下, [某仲裁委员会](以下简称本会)现就…通知如下
 *   refuses 经市指挥部研究决定 (who agrees need not issue), 省政府决定…。根据有关规定,现…通知如下 with another organ later
 */
import type { AgencyMention } from '../../mentions/mention.ts';
import { organsIn, type ProfileContext } from './head-lines.ts';

const BELOW = /[如以]下[:,。]?$/u;
const STARTS = ',。;:\n';
const DEFINED = /^\([^()]{2,20}\)/u;

export const decidingInLead = (context: ProfileContext): readonly AgencyMention[] => {
  const { text, segments, bodyStart, knowledge } = context;
  const lead = segments.lines[bodyStart];
  if (!lead || !BELOW.test(text.folded.slice(lead.start, lead.end))) return [];
  const { decides } = knowledge.kinds.words;
  const organs = organsIn(context, lead.start, lead.end);
  const speaks = ({ end }: AgencyMention): boolean => {
    const behind = text.folded.slice(end, lead.end).replace(DEFINED, '');
    return decides.some((word) => behind.startsWith(word));
  };
  const last = organs.findLastIndex(speaks);
  if (last === -1) return [];
  let first = last;
  while (first > 0 && text.folded.slice(organs[first - 1]!.end, organs[first]!.start) === '、') first--;
  const { start } = organs[first]!;
  const isFree = start === lead.start || STARTS.includes(text.folded[start - 1] ?? '\n');
  return isFree ? organs.slice(first, last + 1) : [];
};
