/**
 * From when and until when the document is in force.
 *
 *   takes `自2021年1月1日起施行`, `自发布之日起施行` (the date of issue), `有效期至2025年12月31日`, `执行至2020年6月30日止`
 *   refuses dates on which other documents took effect (only the document's last or first sentences speak of itself)
 */
import type { Span } from '../../text/span.ts';
import type { Found } from '../profile.ts';
import type { ProfileContext } from './head-lines.ts';

/** Where a document speaks of its own validity: in the head and at the end. */
const NEAR_END = 1200;
const NEAR_START = 600;

const ownParts = ({ text }: ProfileContext): readonly Span[] => {
  const { length } = text.folded;
  return length <= NEAR_END + NEAR_START
    ? [{ start: 0, end: length }]
    : [
        { start: length - NEAR_END, end: length },
        { start: 0, end: NEAR_START },
      ];
};

export const readEffective = (
  issued: Found<string> | undefined,
  context: ProfileContext,
): Found<string> | undefined => {
  const { marks } = context.knowledge.kinds;
  const { folded } = context.text;
  for (const { start, end } of ownParts(context)) {
    for (const date of marks.dates.find(folded, start, end)) {
      const from = marks.words.starts.some((word) => folded.endsWith(word, date.start));
      if (from && marks.cue('takesEffect', folded.slice(date.end, date.end + 12)) > 0)
        return { value: date.date, rule: 'takes-effect', spans: [{ start: date.start, end: date.end }] };
    }
    const part = folded.slice(start, end);
    const phrase = marks.words.fromIssue.find((word) => part.includes(word));
    if (phrase !== undefined && issued) {
      const at = start + part.indexOf(phrase);
      return { value: issued.value, rule: 'from-issue', spans: [{ start: at, end: at + phrase.length }] };
    }
  }
  return undefined;
};

export const readExpires = (context: ProfileContext): Found<string> | undefined => {
  const { marks } = context.knowledge.kinds;
  const { folded } = context.text;
  for (const { start, end } of ownParts(context))
    for (const date of marks.dates.find(folded, start, end))
      if (marks.words.until.some((word) => folded.endsWith(word, date.start)))
        return { value: date.date, rule: 'valid-until', spans: [{ start: date.start, end: date.end }] };
  return undefined;
};
