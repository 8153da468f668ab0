/**
 * The organs in the head of the paper, above a title that leaves them out.
 *
 *   takes 铁道部命令 above 关于…的命令, 安康市人民政府 + 专项问题会议纪要 above 关于…的会议纪要
 *   refuses 财政部 税务总局 + 关于…的公告 (one title), a news headline, a page's column
 */
import { gather } from '../../gather.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import type { Found } from '../profile.ts';
import { linesAbove, organsIn, type ProfileContext } from './head-lines.ts';

export const inLetterhead = (title: Found<string> | undefined, context: ProfileContext): readonly AgencyMention[] => {
  const { kinds } = context.knowledge;
  const [first] = title?.spans ?? [];
  if (!title || !first || title.rule === 'headline') return [];
  if (!kinds.words.subject.some((word) => title.value.startsWith(word))) return [];
  const above = linesAbove(context, 'title').filter(({ end, words }) => end <= first.start && !kinds.isSubject(words));
  return gather(above, ({ start, end }) => organsIn(context, start, end).filter((organ) => organ.start === start));
};
