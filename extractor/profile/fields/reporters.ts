/**
 * Who reports to a congress: the organ below the note that says when, alone or with a post; else the government whose work it is.
 *
 *   takes ——1998年2月24日在…会议上 / 郴州市计划委员会主任 李某 → 郴州市计划委员会, …会议上 / 浙江省财政厅, 利川市(人民)政府工作报告 → 利川市人民政府
 *   refuses 郴州市市长 (no organ), running text below the note, 贯彻政府工作报告的意见
 */
import { nameOrgan } from '../../knowledge/organs/name-organ.ts';
import type { Setting } from '../../knowledge/organs/organ.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import type { Found } from '../profile.ts';
import { linesAbove, organsIn, type ProfileContext } from './head-lines.ts';

/** Below the note may stand a blank line's worth of others: who reads it out, for whom. */
const LINES_BELOW = 2;
/** 主任 李某某, 副主任兼党组书记. */
const LONGEST_POST = 16;
const YEAR = /^\d{4}年|\d{4}年$/u;
/** 政府 of 政府工作报告, 人民政府 in full. */
const SHORT_ORGAN = 2;

export const reporting = (context: ProfileContext): readonly AgencyMention[] => {
  const { text, segments, knowledge } = context;
  const note = linesAbove(context, 'byline').find(({ words }) => knowledge.kinds.marks.cue('delivered', words) > 0);
  if (!note) return [];
  for (const { start, end } of segments.lines.slice(note.index + 1, note.index + 1 + LINES_BELOW)) {
    const [first] = organsIn(context, start, end);
    if (first?.start !== start) continue;
    const post = text.folded.slice(first.end, end);
    if (post.length <= LONGEST_POST && !/[,。:;]/u.test(post)) return [first];
  }
  return [];
};

/** 2026年, 利川市, 广西壮族自治区: a year and names of places, and nothing that would be done with the report. */
const isOnlyPlace = (words: string, { knowledge: { places } }: ProfileContext): boolean => {
  const named = words.replace(YEAR, '');
  return places.scan(named).reduce((length, { start, end }) => length - (end - start), named.length) === 0;
};

/** The government of the place whose 政府工作报告 it is, where no line names it. */
export const governmentReporting = (
  title: Found<string> | undefined,
  setting: Setting,
  context: ProfileContext,
): readonly Found<string>[] => {
  const { knowledge } = context;
  const [report, organ] = knowledge.kinds.words.workReport;
  const { home } = setting;
  const ending =
    home && title && [organ + report.slice(SHORT_ORGAN), report].find((each) => title.value.endsWith(each));
  if (!ending || !isOnlyPlace(title.value.slice(0, -ending.length), context)) return [];
  const written = { form: 'local', organ, place: home.name, whole: home.name + organ } as const;
  const [name, ...others] = nameOrgan(written, setting, knowledge).names;
  return name === undefined || others.length > 0 ? [] : [{ value: name, rule: 'work-report', spans: title.spans }];
};
