/**
 * From when and until when the document is in force.
 *
 *   takes `有效期5年` and `本办法试行两年` from then on, `本通知自…起至2023年12月31日止`; `自2021年1月1日起施行`, `自发布之日起施行` (the date of issue), `有效期至2025年12月31日`, `执行至2020年6月30日止`
 *   refuses dates on which other documents took effect (only the document's last or first sentences speak of itself)
 */
import { TENS } from '../../text/numerals.ts';
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

/** 《关于修改甲法的决定》已由…通过,自|2001年12月1日起施行: that decision; but 《甲条例》已由…通过,现予公布,自… is the text's own. */
const isOfAnother = (said: string, context: ProfileContext): boolean =>
  said.includes('》') &&
  !context.knowledge.kinds.words.issueCues.some((word) => said.includes(word)) &&
  !saysOwn(said, context);

export const readEffective = (
  issued: Found<string> | undefined,
  context: ProfileContext,
): Found<string> | undefined => {
  const { marks } = context.knowledge.kinds;
  const { folded } = context.text;
  for (const { start, end } of ownParts(context)) {
    for (const date of marks.dates.find(folded, start, end)) {
      const from = marks.words.starts.some((word) => folded.endsWith(word, date.start));
      if (from && isOfAnother(saidBefore(folded, start, date.start), context)) continue;
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

const SENTENCE = /[。;\n]/gu;
const LONGEST_SENTENCE = 90;

/** What the sentence says before `at`. */
const saidBefore = (folded: string, start: number, at: number): string => {
  const said = folded.slice(Math.max(start, at - LONGEST_SENTENCE), at);
  const last = [...said.matchAll(SENTENCE)].at(-1);
  return last ? said.slice(last.index + 1) : said;
};

/** 本通知, 本《办法》. */
const saysOwn = (said: string, { knowledge: { kinds } }: ProfileContext): boolean =>
  kinds.words.selfWords.some(([word]) => said.replace(MARKS, '').includes((kinds.words.self[0] ?? '') + word));
const MARKS = /[《》]/gu;

/** 本通知自…起至, 执行期限为: the sentence is on the document, and not on a tax or on somebody's permit. */
const isOfItself = (said: string, context: ProfileContext): boolean => {
  const { kinds } = context.knowledge;
  return kinds.marks.words.ofItself.some((word) => said.includes(word)) || saysOwn(said, context);
};

const TERM = /^(?:暂?定?为|是|:|自.{2,6}起)?(\d{1,2}|[一二两三四五六七八九十])(个?[月年])/u;
const NUMERALS = TENS;
const OTHER_TWO = '两';
const YEAR = 12;
/** 许可|证有效期, 备案的有效期: not the document's. */
const OF_OTHERS = /[证书照的]$/u;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The last of so many months from a day on. */
const lastDay = (from: string, months: number): string | undefined => {
  const [, year, month, day] = DATE.exec(from) ?? [];
  if (day === undefined) return undefined;
  return new Date(Date.UTC(Number(year), Number(month) - 1 + months, Number(day) - 1)).toISOString().slice(0, DAY);
};
const DAY = 'YYYY-MM-DD'.length;

const readNumber = (written: string): number =>
  written === OTHER_TWO ? 2 : NUMERALS.includes(written) ? NUMERALS.indexOf(written) + 1 : Number(written);

/** 自2021年3月1日起施行,有效期5年: until the day before. */
const byTerm = (part: Span, from: string, context: ProfileContext): Found<string> | undefined => {
  const { folded } = context.text;
  const { terms } = context.knowledge.kinds.marks.words;
  for (const word of terms)
    for (let at = folded.indexOf(word, part.start); at !== -1 && at < part.end; at = folded.indexOf(word, at + 1)) {
      const end = at + word.length;
      const told = TERM.exec(folded.slice(end, end + LONGEST_TERM));
      const said = saidBefore(folded, part.start, at);
      const after = folded.slice(end, end + LONGEST_TERM);
      if (!told?.[1] || OF_OTHERS.test(said) || !isOfItself(said + after, context)) continue;
      const value = lastDay(from, readNumber(told[1]) * (told[2]!.endsWith('年') ? YEAR : 1));
      if (value) return { value, rule: 'valid-for', spans: [{ start: at, end: end + told[0].length }] };
    }
  return undefined;
};
const LONGEST_TERM = 16;

export const readExpires = (from: Found<string> | undefined, context: ProfileContext): Found<string> | undefined => {
  const { marks } = context.knowledge.kinds;
  const { until, endsAt, ended } = marks.words;
  const { folded } = context.text;
  for (const { start, end } of ownParts(context))
    for (const date of marks.dates.find(folded, start, end)) {
      const says = (words: readonly string[]): boolean => words.some((word) => folded.endsWith(word, date.start));
      const said = saidBefore(folded, start, date.start);
      // 《甲办法》到期后,有效期延长至|2025年12月31日: that of another.
      if (isOfAnother(said, context)) continue;
      const isEnd =
        says(endsAt) && ended.some((word) => folded.startsWith(word, date.end)) && isOfItself(said, context);
      if (isEnd || until.some((word) => said.endsWith(word)))
        return { value: date.date, rule: 'valid-until', spans: [{ start: date.start, end: date.end }] };
    }
  if (from === undefined) return undefined;
  for (const part of ownParts(context)) {
    const found = byTerm(part, from.value, context);
    if (found) return found;
  }
  return undefined;
};
