/**
 * The date of issue: below the signature, else in the head (adopted, published), else beside 印发; never one of the text.
 *
 *   takes `2020年2月3日` under the organ, `2021年10月21日…会议通过` (the first of several; 公布 before 通过), `发布:2022-01-13`
 *   refuses `自2021年1月1日起施行`, dates of what the text tells
 */
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

/** 2007年7月25日…通过, 2007年7月26日国务院令第503号公布: it was issued when it was made known. */
const announced = (context: ProfileContext): readonly HeadLine[] => {
  const { marks } = context.knowledge.kinds;
  return linesAbove(context, 'byline')
    .filter(({ words }) => marks.cue('announced', words) > 0)
    .slice(0, 1);
};

/** `…若干意见(2020年2月10日)`. */
const behindTitle = (context: ProfileContext): readonly HeadLine[] =>
  linesAbove(context, 'title').filter(({ words }) => /\d日\)$/.test(words));

export const readDate = (context: ProfileContext): Found<string> | undefined =>
  firstDate(firstSignature(context), 'signature-date', context) ??
  firstDate(announced(context), 'announced-date', context) ??
  firstDate(linesAbove(context, 'byline'), 'head-date', context) ??
  firstDate(linesOf(context, 'copies'), 'printed-date', context) ??
  firstDate(behindTitle(context), 'date-behind-title', context) ??
  firstDate(linesOf(context, 'byline'), 'byline-date', context);
