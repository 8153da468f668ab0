/**
 * The date of issue: below the signature, else in the head (adopted, published), else beside 印发; never one of the text.
 *
 *   takes `2020年2月3日` under the organ, `2021年10月21日…会议通过` (the first of several; 公布 and 修正 before 通过), `发布:2022-01-13`
 *   refuses `自2021年1月1日起施行`, dates of what the text tells
 */

import { gather } from '../../gather.ts';
import type { FoundDate } from '../../knowledge/date-reader.ts';
import type { Found } from '../profile.ts';
import { firstSignature, type HeadLine, linesAbove, linesOf, type ProfileContext } from './head-lines.ts';

const firstDate = (
  lines: readonly HeadLine[],
  rule: string,
  { knowledge }: ProfileContext,
): Found<string> | undefined => {
  for (const line of lines) {
    const date = knowledge.kinds.marks.dates.find(line.words)[0];
    if (date)
      return { value: date.date, rule, spans: [{ start: line.start + date.start, end: line.start + date.end }] };
  }
  return undefined;
};

/**
 * 2021年3月30日…会议通过 / 2021年5月26日…会议批准的《…》第二次修正: who issues the text adopted it before another approved it;
 * the two may share a line (2021年3月30日…通过并经2021年5月26日…批准的《…》修正).
 */
const adoptedBefore = (
  lines: readonly HeadLine[],
  i: number,
  { marks }: ProfileContext['knowledge']['kinds'],
): readonly [line: HeadLine, date: FoundDate] | undefined => {
  const { approval, adoption } = marks.words;
  const line = lines[i]!;
  const at = Math.max(...approval.map((word) => line.words.indexOf(word)));
  if (at === -1) return undefined;
  const [first, second] = marks.dates.find(line.words.slice(0, at));
  if (first && second) return [line, first];
  const before = lines[i - 1];
  const isAdopted =
    before &&
    adoption.some((word) => before.words.endsWith(word)) &&
    !approval.some((word) => before.words.includes(word));
  const date = isAdopted ? marks.dates.find(before.words).at(-1) : undefined;
  return before && date && [before, date];
};

/**
 * When a text got the words that it has: 2007年7月25日…通过, 2007年7月26日国务院令第503号公布 (when it was made known);
 * 1993年12月29日…通过, 2023年12月29日…第二次修订 (the last of its revisions). A note may be broken over two lines.
 */
const wordedOn = (context: ProfileContext): Found<string> | undefined => {
  const { marks } = context.knowledge.kinds;
  const lines = linesAbove(context, 'byline');
  const told = gather(lines, (line, i): Found<string>[] => {
    const rule = (['announced', 'revised'] as const).find((cue) => marks.cue(cue, line.words) > 0);
    if (rule === undefined) return [];
    const adopted = rule === 'revised' ? adoptedBefore(lines, i, context.knowledge.kinds) : undefined;
    if (adopted) {
      const [from, date] = adopted;
      const span = { start: from.start + date.start, end: from.start + date.end };
      return [{ value: date.date, rule: 'adopted-date', spans: [span] }];
    }
    for (const from of [line, ...lines.slice(Math.max(0, i - 1), i)]) {
      const date = marks.dates.find(from.words).at(-1);
      if (!date) continue;
      const span = { start: from.start + date.start, end: from.start + date.end };
      return [{ value: date.date, rule: `${rule}-date`, spans: [span] }];
    }
    return [];
  });
  return told.reduce<Found<string> | undefined>(
    (last, one) => (last && last.value >= one.value ? last : one),
    undefined,
  );
};

/** `…若干意见(2020年2月10日)`. */
const behindTitle = (context: ProfileContext): readonly HeadLine[] =>
  linesAbove(context, 'title').filter(({ words }) => /\d日\)$/.test(words));

export const readDate = (context: ProfileContext): Found<string> | undefined =>
  firstDate(firstSignature(context), 'signature-date', context) ??
  wordedOn(context) ??
  firstDate(linesAbove(context, 'byline'), 'head-date', context) ??
  firstDate(linesOf(context, 'copies'), 'printed-date', context) ??
  firstDate(behindTitle(context), 'date-behind-title', context) ??
  firstDate(linesOf(context, 'byline'), 'byline-date', context);
