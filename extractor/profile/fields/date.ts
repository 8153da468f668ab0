/**
 * The date of issue: below the signature, else in the head (adopted, published), else beside 印发; never one of the text.
 *
 *   takes `2020年2月3日` under the organ, `2021年10月21日…会议通过` (the first of several; 公布 and 修正 before 通过), `发布:2022-01-13`
 *   refuses `自2021年1月1日起施行`, dates of what the text tells
 */

import { gather } from '../../gather.ts';
import type { DateReader, FoundDate } from '../../knowledge/date-reader.ts';
import { TENS } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../profile.ts';
import { firstSignature, type HeadLine, linesAbove, linesOf, type ProfileContext } from './head-lines.ts';
import { cellBeside } from './labelled-cells.ts';

interface Event {
  readonly date: FoundDate;
  readonly does?: 'announced' | 'revised' | 'adoption' | 'approval';
  readonly isApproved: boolean;
  /** Ends with the meeting itself. */
  readonly meets: boolean;
}

/** 《关于修改〈甲〉的决定》, also where its marks are cut. */
const TITLE = /《[^《》]{0,120}》?/gu;

const LONGEST_DATE = 12;
const DAY = 10;

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

/** 一九五一年五月四日通过,|同年五月二十四日|发布; 同月二十四日: a day told by the one before it. */
const RELATIVE = new RegExp(`同(年|月)(?=[\\d〇${TENS}]{1,3}[月日])`, 'gu');
const withRelative = (words: string, reader: DateReader): readonly FoundDate[] => {
  const dates = [...reader.find(words)];
  for (const { 0: lead, 1: unit, index } of words.matchAll(RELATIVE)) {
    const before = dates.findLast(({ end }) => end <= index);
    if (!before) continue;
    const at = index + lead.length;
    const [year, month] = before.date.split('-');
    const said = `${year}年${unit === '月' ? `${month}月` : ''}`;
    const found = reader.find(said + words.slice(at))[0];
    if (found?.start === 0 && found.date.length === DAY)
      dates.push({ start: index, end: at + found.end - said.length, date: found.date });
  }
  return dates.sort((a, b) => a.start - b.start);
};

/**
 * What the notes below the title tell, day by day: …第十四届…会议《关于修改〈甲〉等条例的决定》|修正. Titles are left out: what a
 * decision is called is not what was done. A note may be broken over two lines, or hold several days.
 */
const eventsOf = (
  { words }: HeadLine,
  next: HeadLine | undefined,
  { marks }: ProfileContext['knowledge']['kinds'],
): readonly Event[] => {
  const dates = withRelative(words, marks.dates);
  // 通过|并经, 修正|根据: how the next day's words begin.
  const unlinked = (told: string): string => told.slice(0, told.length - marks.cue('linked', told));
  const doneIn = (told: string): Event['does'] =>
    (['announced', 'revised'] as const).find((act) => marks.cue(act, unlinked(told)) > 0) ??
    (['adoption', 'approval'] as const).find((act) => marks.words[act].some((word) => told.includes(word)));
  return dates.map((date, i) => {
    const last = i === dates.length - 1;
    const written = words.slice(date.end, dates[i + 1]?.start ?? words.length);
    const goesOn = last && next && marks.dates.find(next.words).length === 0 ? written + next.words : written;
    const does = doneIn(written.replace(TITLE, '')) ?? doneIn(goesOn.replace(TITLE, ''));
    return {
      date,
      ...(does ? { does } : {}),
      isApproved: marks.words.approval.some((word) => goesOn.replace(TITLE, '').includes(word)),
      meets: marks.words.meeting.some((word) => unlinked(written).endsWith(word)),
    };
  });
};

/**
 * When a text got the words that it has: the last day on which it was adopted, revised or made known. Whoever approves a text
 * of another does not issue it: of 2021年3月30日…通过, 2021年5月26日…批准的《…》修正 the first day counts.
 */
const wordedOn = (context: ProfileContext): Found<string> | undefined => {
  const { kinds } = context.knowledge;
  // 1993年8月7日最高人民法院以法发〔1993〕15号通知印发: the note may hold the number.
  const notes = context.head.filter(
    ({ kind, index }) => (kind === 'byline' || kind === 'number') && index < context.bodyStart,
  );
  const told = gather(notes, (line, i) => eventsOf(line, notes[i + 1], kinds).map((event) => ({ line, event })));
  if (!told.some(({ event: { does } }) => does === 'announced' || does === 'revised' || does === 'adoption'))
    return undefined;
  let last: Found<string> | undefined;
  for (const [i, { line, event }] of told.entries()) {
    const { date, isApproved } = event;
    // 最高人民法院审判委员会第1745次会议、|2018年10月19日最高人民检察院…会议通过: both adopted it.
    const does = event.does ?? (event.meets && told[i + 1]?.event.does === 'adoption' ? 'adoption' : undefined);
    const adopted = told[i - 1]?.event.does === 'adoption';
    // 1999年8月1日 / 施行 says when it takes effect.
    if (does === undefined || does === 'approval' || (does === 'revised' && isApproved && adopted)) continue;
    if (last && last.value >= date.date) continue;
    const span = { start: line.start + date.start, end: line.start + date.end };
    last = { value: date.date, rule: `${does}-date`, spans: [span] };
  }
  return last;
};

/** `…若干意见(2020年2月10日)`. */
const behindTitle = (context: ProfileContext): readonly HeadLine[] =>
  linesAbove(context, 'title').filter(({ words }) => /\d日\)$/.test(words));

const OPENING = '(';
const CLOSING = ')';

/** (来源:云南人大网 2021-06-29|): a bracket around the line, if it tells whose page it is; (截至2021-06-29) does not. */
const endOfLast = (text: string, { start, end }: Span, marks: ProfileContext['knowledge']['kinds']['marks']): number =>
  text[start] === OPENING && text[end - 1] === CLOSING && marks.cue('readBy', text.slice(start + 1, end)) > 0
    ? end - 1
    : end;

/** `附件:…通知 2020年2月7日`: the last words of the text, where nothing else says the day. */
const atEnd = ({ segments, text: { folded }, knowledge }: ProfileContext): Found<string> | undefined => {
  const last = segments.lines.findLast(({ kind }) => kind !== 'chrome');
  if (!last) return undefined;
  const { marks } = knowledge.kinds;
  const end = endOfLast(folded, last, marks);
  const date = marks.dates.find(folded, Math.max(last.start, end - LONGEST_DATE), end).at(-1);
  return date && date.end === end && date.date.length === DAY
    ? { value: date.date, rule: 'date-at-end', spans: [{ start: date.start, end: date.end }] }
    : undefined;
};

/** ——2026年1月28日在…会议上, also broken over lines: when a report was given, whenever a page printed it. */
const linesDelivered = (context: ProfileContext): readonly HeadLine[] =>
  linesAbove(context, 'byline').filter(({ words }) =>
    DELIVERED.some((cue) => context.knowledge.kinds.marks.cue(cue, words) > 0),
  );
const DELIVERED = ['deliveredOn', 'delivered'] as const;

/** 国函〔1985〕106号 一九八五年七月二日: the day behind the number. */
const besideNumber = (context: ProfileContext): Found<string> | undefined => {
  const dated = firstDate(linesAbove(context, 'number'), 'date-behind-number', context);
  return dated?.value.length === DAY ? dated : undefined;
};

/** 1995年4月18日 成都 below a speech's title, whatever day the page gives: 发布时间:2009-07-14. */
const standsAlone = (context: ProfileContext): readonly HeadLine[] => {
  const { marks } = context.knowledge.kinds;
  return linesAbove(context, 'byline').filter(({ rule, words }) => {
    const bare = words.replace(/^\(|\)$/gu, '');
    const date = rule === 'head-note' ? marks.dates.find(bare)[0] : undefined;
    return date?.start === 0 && date.date.length === DAY && PLACE.test(bare.slice(date.end)) && bare.includes(OF_DAY);
  });
};
const PLACE = /^\s?[\u4e00-\u9fff]{0,6}$/u;
const OF_DAY = '日';

/** 凉山州…预案 / (2020年修订): the year of its wording is all that it says. */
const yearOfWording = ({ segments, text, bodyStart, knowledge }: ProfileContext): Found<string> | undefined => {
  const { marks } = knowledge.kinds;
  for (const { start, end } of segments.lines.slice(0, Math.min(bodyStart, NEAR))) {
    const told = /\((\d{4})年[^()\d]{2,4}\)/u.exec(text.folded.slice(start, end));
    if (!told?.[1] || marks.cue('revised', told[0]) === 0) continue;
    const at = start + told.index + 1;
    return { value: told[1], rule: 'year-of-wording', spans: [{ start: at, end: at + told[1].length }] };
  }
  return undefined;
};
const NEAR = 4;

const COLON = /[:\]】\s]+$/u;

/** 发布日期:2016-03-11 成文日期:|2016-03-08: of the days that a page gives, the one of the document. */
const labelledIssued = (context: ProfileContext): Found<string> | undefined => {
  const { marks } = context.knowledge.kinds;
  for (const { words, start } of linesAbove(context, 'byline'))
    for (const date of marks.dates.find(words)) {
      const label = words.slice(0, date.start).replace(COLON, '');
      if (marks.words.labels.issued.some((word) => label.endsWith(word)))
        return {
          value: date.date,
          rule: 'issued-label',
          spans: [{ start: start + date.start, end: start + date.end }],
        };
    }
  return undefined;
};

/** 成文日期⇥2021-05-08⇥发布日期⇥2021-05-12 in a page's table. */
const inCell = (which: 'issued' | 'published', context: ProfileContext): Found<string> | undefined => {
  const { marks } = context.knowledge.kinds;
  const cell = cellBeside(marks.words.labels[which], context);
  const date = cell && marks.dates.find(context.text.folded, cell.start, cell.end)[0];
  return date && { value: date.date, rule: `${which}-cell`, spans: [{ start: date.start, end: date.end }] };
};

/** `signedByOthers`: a decision of a province's congress, and behind it the city's announcement with its own day. */
export const readDate = (context: ProfileContext, signedByOthers: boolean): Found<string> | undefined => {
  const signature = firstDate(firstSignature(context), 'signature-date', context);
  return (
    (signedByOthers ? undefined : signature) ??
    wordedOn(context) ??
    firstDate(linesDelivered(context), 'delivered-date', context) ??
    labelledIssued(context) ??
    firstDate(standsAlone(context), 'head-date', context) ??
    firstDate(linesAbove(context, 'byline'), 'head-date', context) ??
    besideNumber(context) ??
    signature ??
    firstDate(linesOf(context, 'copies'), 'printed-date', context) ??
    firstDate(behindTitle(context), 'date-behind-title', context) ??
    firstDate(linesOf(context, 'byline'), 'byline-date', context) ??
    inCell('issued', context) ??
    inCell('published', context) ??
    atEnd(context) ??
    yearOfWording(context)
  );
};
