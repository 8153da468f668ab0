/**
 * The organs in the head of the paper, above a title that leaves them out.
 *
 *   takes 铁道部命令 above 关于…的命令, 安康市人民政府 + 专项问题会议纪要 above 关于…的会议纪要
 *         甲市发展和改革委员会 + 甲市农业局 文件, 甲市水利局 + 甲水函〔2001〕5号 above 关于…的复函: a letter's head has no 文件
 *   refuses 财政部 税务总局 + 关于…的公告 (one title), a news headline, a page's column
 */
import { gather } from '../../gather.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import type { Found } from '../profile.ts';
import { linesAbove, organsIn, type ProfileContext } from './head-lines.ts';

/** Several organs share a head: those on the lines beside it hold nothing else. */
const MOST_BESIDE = 4;

/** 财政部 税务总局 / 海关总署公告: the organs that stand one behind the other from the line's start on. */
const inRow = (organs: readonly AgencyMention[], start: number): readonly AgencyMention[] => {
  const row: AgencyMention[] = [];
  for (const organ of organs) {
    if (organ.start - (row.at(-1)?.end ?? start) > (row.length === 0 ? 0 : 1)) break;
    row.push(organ);
  }
  return row;
};

/** Organs that fill lines of their own, alone or in a row, from `from` on, one line up or down after the other. */
const linesOfOrgans = (context: ProfileContext, from: number, step: 1 | -1): readonly AgencyMention[] => {
  const { lines } = context.segments;
  const found: AgencyMention[] = [];
  for (let at = from; found.length < MOST_BESIDE; at += step) {
    const line = lines[at];
    const organs = line?.kind === 'paragraph' ? organsIn(context, line.start, line.end) : [];
    const row = inRow(organs, line?.start ?? 0);
    if (row.length === 0 || row.length < organs.length || row.at(-1)!.end !== line!.end) break;
    found.push(...(step === 1 ? row : row.toReversed()));
  }
  return step === 1 ? found : found.reverse();
};

/** 甲市发展和改革委员会 / 甲市农业局 文件: 文件 stands on one of the lines that the organs share. */
export const besideLetterhead = (context: ProfileContext): readonly AgencyMention[] => {
  const cueIn = (words: string): number => context.knowledge.kinds.marks.cue('letterhead', words);
  const head = linesAbove(context, 'byline').find(({ rule, words }) => rule === 'head-note' && cueIn(words) > 0);
  if (!head) return [];
  // 甲市税务局 最新文件: a page's column.
  const own = organsIn(context, head.start, head.end);
  if ((own.at(-1)?.end ?? head.start) !== head.end - cueIn(head.words)) return [];
  const above = linesOfOrgans(context, head.index - 1, -1);
  return above.length > 0 || own.length > 0 ? [...above, ...own, ...linesOfOrgans(context, head.index + 1, 1)] : [];
};

/** 甲市水利局 / 甲水函〔2001〕5号 / 关于…的复函: who stands above the number, where the title below it leaves out who speaks. */
export const aboveNumberLine = (
  title: Found<string> | undefined,
  context: ProfileContext,
): readonly AgencyMention[] => {
  const [first] = title?.spans ?? [];
  const { words } = context.knowledge.kinds;
  if (!first || !words.subject.some((word) => title!.value.startsWith(word))) return [];
  const number = linesAbove(context, 'number').find(({ end }) => end <= first.start);
  return number ? linesOfOrgans(context, number.index - 1, -1) : [];
};

export const inLetterhead = (title: Found<string> | undefined, context: ProfileContext): readonly AgencyMention[] => {
  const { kinds } = context.knowledge;
  const [first] = title?.spans ?? [];
  if (!title || !first || title.rule === 'headline') return [];
  if (!kinds.words.subject.some((word) => title.value.startsWith(word))) return [];
  const above = linesAbove(context, 'title').filter(({ end, words }) => end <= first.start && !kinds.isSubject(words));
  return gather(above, ({ start, end }) => inRow(organsIn(context, start, end), start));
};

/** 安康市人民政府 / 专项问题会议纪要 / (第37次) / 安康市人民政府办公室 2020年11月3日: who opens a line of the masthead, else who keeps the paper. */
export const inMasthead = (context: ProfileContext): readonly AgencyMention[] => {
  const above = (rule: string): readonly AgencyMention[] =>
    gather(
      linesAbove(context, 'byline').filter((line) => line.rule === rule),
      ({ start, end }) => organsIn(context, start, end).filter((organ) => rule !== 'masthead' || organ.start === start),
    );
  const heads = above('masthead');
  return heads.length > 0 ? heads : above('masthead-keeper');
};

/** 德宏州“十三五”旅游发展规划 / (公示稿) / 德宏州旅游发展委员会 / 二〇一六年八月: the cover of a plan. */
export const onCover = (context: ProfileContext): readonly AgencyMention[] => {
  const { dates } = context.knowledge.kinds.marks;
  const day = linesAbove(context, 'byline').find(
    ({ rule, words }) => rule === 'head-note' && dates.whole(words.replace(/^\(|\)$/gu, '')) !== undefined,
  );
  return day ? linesOfOrgans(context, day.index - 1, -1) : [];
};
