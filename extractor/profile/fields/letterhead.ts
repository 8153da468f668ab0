/**
 * The organs in the head of the paper, above a title that leaves them out.
 *
 *   takes 铁道部命令 above 关于…的命令, 安康市人民政府 + 专项问题会议纪要 above 关于…的会议纪要
 *         甲市发展和改革委员会 + 甲市农业局 文件
 *   refuses 财政部 税务总局 + 关于…的公告 (one title), a news headline, a page's column
 */
import { gather } from '../../gather.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import type { Found } from '../profile.ts';
import { linesAbove, organsIn, type ProfileContext } from './head-lines.ts';

/** Several organs share a head: those on the lines beside it hold nothing else. */
const MOST_BESIDE = 4;

/** 甲市发展和改革委员会 / 甲市农业局 文件: 文件 stands on one of the lines that the organs share. */
export const besideLetterhead = (context: ProfileContext): readonly AgencyMention[] => {
  const { segments, knowledge } = context;
  const cueIn = (words: string): number => knowledge.kinds.marks.cue('letterhead', words);
  const head = linesAbove(context, 'byline').find(({ rule, words }) => rule === 'head-note' && cueIn(words) > 0);
  if (!head) return [];
  // 甲市税务局 最新文件: a page's column.
  const own = organsIn(context, head.start, head.end);
  if ((own.at(-1)?.end ?? head.start) !== head.end - cueIn(head.words)) return [];
  const alone = (at: number): readonly AgencyMention[] => {
    const line = segments.lines[at];
    const organs = line && line.kind === 'paragraph' ? organsIn(context, line.start, line.end) : [];
    return organs.length === 1 && organs[0]!.start === line!.start && organs[0]!.end === line!.end ? organs : [];
  };
  const beside = (step: 1 | -1): readonly AgencyMention[] => {
    const found: AgencyMention[] = [];
    for (let at = head.index + step; found.length < MOST_BESIDE; at += step) {
      const [organ] = alone(at);
      if (!organ) break;
      found.push(organ);
    }
    return found;
  };
  const above = beside(-1);
  return above.length > 0 || own.length > 0 ? [...[...above].reverse(), ...own, ...beside(1)] : [];
};

export const inLetterhead = (title: Found<string> | undefined, context: ProfileContext): readonly AgencyMention[] => {
  const { kinds } = context.knowledge;
  const [first] = title?.spans ?? [];
  if (!title || !first || title.rule === 'headline') return [];
  if (!kinds.words.subject.some((word) => title.value.startsWith(word))) return [];
  const above = linesAbove(context, 'title').filter(({ end, words }) => end <= first.start && !kinds.isSubject(words));
  return gather(above, ({ start, end }) => organsIn(context, start, end).filter((organ) => organ.start === start));
};
