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
/** Lines further apart have another document between them. */
const FAR = 200;

const ownParts = ({ segments: { lines } }: ProfileContext): readonly Span[] => {
  const start = lines[0]?.start ?? 0;
  // What stands behind a carried document are its carrier's attachments.
  const cut = lines.findIndex((line, i) => i > 0 && line.start - lines[i - 1]!.end > FAR);
  const end = (cut === -1 ? lines.at(-1) : lines[cut - 1])?.end ?? start;
  return end - start <= NEAR_END + NEAR_START
    ? [{ start, end }]
    : [
        { start: end - NEAR_END, end },
        { start, end: start + NEAR_START },
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
