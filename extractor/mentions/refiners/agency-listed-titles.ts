/**
 * Organs that open a title in a list of attachments, or beside the page before, are part of that title, as are its places.
 *
 *   drops 附件:1.[山东省财政厅]关于…的通知, 2.[财政部] [国家税务总局]关于…的通知, 上一篇:[吕梁市人民政府]关于…的意见
 *   leaves 1.[省财政厅]负责编制…的通知 (no title), 附件:1.[省财政厅]名单
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { makeCover } from '../../text/cover.ts';
import { byPosition } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { AgencyMention } from '../mention.ts';

const NAME = 'agency-listed-titles';
const LONGEST_LEAD = 12;
const LONGEST_TITLE = 160;
/** Organs of one title stand together: a blank or a mark between them. */
const APART = 1;
const NUMBER = /^\d{1,2}[.、]$/u;
const STOP = /[\n;。]/u;

/** Is what stands before the line's first organ 附件:1. or a number alone? */
const isLead = (words: string, { agencies }: Knowledge): boolean => {
  const lead = agencies.patterns.data.listedTitleLeads.find((word) => words.startsWith(word));
  if (lead === undefined) return NUMBER.test(words);
  const rest = words.slice(lead.length).replace(/^[:\s]+/u, '');
  return rest === '' || NUMBER.test(rest);
};

/** What stands before the organ in its line, if that is short. */
const leadOf = ({ folded }: Text, start: number): string | undefined => {
  const before = folded.slice(Math.max(0, start - LONGEST_LEAD), start);
  const line = before.lastIndexOf('\n') + 1;
  return (line > 0 || start <= LONGEST_LEAD) && line < before.length ? before.slice(line) : undefined;
};

/** Where the title ends that 关于 goes on with behind its organs, or -1. */
const titleEnd = ({ folded }: Text, end: number, { kinds }: Knowledge): number => {
  if (!kinds.words.subject.some((word) => folded.startsWith(word, end))) return -1;
  const rest = folded.slice(end, end + LONGEST_TITLE).split(STOP)[0]!;
  return kinds.kindOf(rest) === undefined ? -1 : end + rest.length;
};

export const agencyListedTitles: Refiner = {
  name: NAME,
  because: 'opens a title in a list of attachments',
  refine: (mentions, text, _segments, knowledge) => {
    const organs = mentions.filter((mention): mention is AgencyMention => mention.type === 'Agency').sort(byPosition);
    const covered = makeCover(text.folded.length);
    for (let i = 0; i < organs.length; i++) {
      const first = organs[i]!;
      const lead = leadOf(text, first.start);
      if (lead === undefined || !isLead(lead, knowledge)) continue;
      let last = i;
      while (organs[last + 1] && organs[last + 1]!.start - organs[last]!.end <= APART) last++;
      const end = titleEnd(text, organs[last]!.end, knowledge);
      if (end !== -1) covered.take({ start: first.start, end });
    }
    return mentions.filter(
      ({ type, start }) => !((type === 'Agency' || type === 'Region') && covered.touches(start, start + 1)),
    );
  },
};
