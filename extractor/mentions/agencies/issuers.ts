/**
 * Who issues the text, as far as organs can tell: those that open its title one behind the other, or else those that sign.
 *
 *   takes 江门市生态环境局 of 江门市生态环境局关于…的公告, 财政部 教育部 above the date
 *   refuses organs inside the title: 关于同意江门市生态环境局…的批复
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Segments } from '../../segments/segment.ts';
import type { Text } from '../../text/text.ts';
import type { AgencyMention, Mention } from '../mention.ts';
import { organsIn } from './organs-in.ts';

/** The organs that a title opens with, one right behind the other. */
const openingList = (organs: readonly AgencyMention[], from: number): readonly AgencyMention[] => {
  let at = from;
  return organs.filter(({ start, end }) => {
    const isNext = start <= at + (at === from ? 0 : 1);
    if (isNext) at = end;
    return isNext;
  });
};

export const issuersIn = (
  mentions: readonly Mention[],
  text: Text,
  segments: Segments,
  knowledge: Knowledge,
): readonly AgencyMention[] => {
  const title = segments.lines.find(({ kind }) => kind === 'title');
  const opening = title ? openingList(organsIn(text, title, segments, knowledge), title.start) : [];
  if (opening.length > 0) return opening;
  const signatures = segments.lines.filter(({ kind }) => kind === 'signature');
  return mentions.filter(
    (mention): mention is AgencyMention =>
      mention.type === 'Agency' && signatures.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
};
