/**
 * Titles: the document's own, perhaps broken over lines and led by the organs that issue it, and those of what it carries.
 *
 *   takes `国务院办公厅` + `关于…的通知`, `湖南省医疗保障局` + `湖南省财政厅` + `关于…事项的通知`, `甘肃将…统一调度` (news)
 *   refuses `…落实防控措施` without 关于 (how headlines end), lines with a full stop, headings with a mark, a line that only holds a date
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LineMarks } from '../../knowledge/line-marks.ts';
import { give, isProse, type Line } from './line.ts';

const LONGEST_TITLE = 240;
const MOST_LINES = 24;
const SHORTEST = 5;
const LONGEST_LINE = 120;
const LONGEST_NOTE = 40;
const BARE_NUMBER = /^[〔[(]\d{4}[〕\])]第?\d{1,5}号$/;
/** How a line goes on that breaks inside of marks. */
export const CLOSES = /^[》〉”]/u;
const DAY = 'YYYY-MM-DD'.length;

/**
 * `2019年8月26日第十三届…会议《关于修改…` is a note on the text, cut where its line ended; `甲市政府办公室 2019年4月12日` and
 * `〔2019〕25号` stand in the head of a letter.
 */
const isNote = ({ words }: Line, marks: LineMarks): boolean => {
  if (BARE_NUMBER.test(words)) return true;
  const dates = marks.dates.find(words);
  const [first, last] = [dates[0], dates.at(-1)];
  const opens = first !== undefined && first.start <= 1 && (first.date.length === DAY || first.end >= words.length - 1);
  return opens || (last?.end === words.length && last.date.length === DAY && words.length <= LONGEST_NOTE);
};

/** 关于保护“泉州:|/|宋元中国的世界海洋商贸中心”的通告: the line breaks inside of a quotation. */
const breaksInside = (words: string): boolean => words.lastIndexOf('“') > words.lastIndexOf('”');

export const canBeTitle = (
  line: Line,
  {
    kinds: {
      marks,
      words: { caseHeads },
    },
  }: Knowledge,
): boolean =>
  line.kind === undefined &&
  line.words.length <= LONGEST_LINE &&
  !isProse(line) &&
  (!/[:,]$/.test(line.words) || breaksInside(line.words)) &&
  line.words.length > 1 &&
  !isNote(line, marks) &&
  // 裁判要点 ends like 工作要点.
  !caseHeads.includes(line.words) &&
  marks.cue('bullet', line.words) === 0 &&
  marks.cue('salutation', line.words) === 0 &&
  marks.cue('adopted', line.words) === 0 &&
  marks.cue('letterhead', line.words) === 0;

/** 为深入贯彻…,落实…: running text whose lines are cut, however it ends. */
const isSentence = (words: string, { kinds: { marks } }: Knowledge): boolean =>
  words.includes(',') && marks.cue('opensText', words) > 0;

/** 政务院关于…的指示 on a line of its own, whatever a gazette prints above it; but 甲市财政局 / 乙局关于…, 转发 / 乙局关于… go on. */
const standsAlone = ({ words }: Line, above: string, { kinds, places, agencies, cues }: Knowledge): boolean => {
  if (
    !kinds.isSubject(words) ||
    kinds.kindOf(words) === undefined ||
    kinds.words.subject.some((word) => words.startsWith(word))
  )
    return false;
  if (agencies.scanCentral(words)[0]?.start !== 0 && places.longestAt(words, 0) === null) return false;
  const isPlace = places.longestAt(above, 0)?.end === above.length;
  return (
    !isPlace &&
    !agencies.endsLikeOrgan(above) &&
    cues.before(above, 0, above.length).length === 0 &&
    !/[、和与及]$/.test(above)
  );
};

/**
 * Last line of the title that starts at `from`: the first that ends like a title and is not followed by its own rest: 某部令 / 第5号,
 * 关于印发甲办法 / (试行)的通知.
 */
const endOfTitle = (lines: readonly Line[], from: number, to: number, knowledge: Knowledge): number | undefined => {
  let length = 0;
  let words = '';
  let end: number | undefined;
  for (let i = from; i < Math.min(to, from + MOST_LINES); i++) {
    const line = lines[i]!;
    if (!canBeTitle(line, knowledge)) return end;
    if (i > from && standsAlone(line, words, knowledge)) return end;
    length += line.words.length;
    words += line.words;
    if (length > LONGEST_TITLE || isSentence(words, knowledge)) return end;
    const { kindOf, isSubject, marks } = knowledge.kinds;
    const next = i + 1 < to ? lines[i + 1]!.words : '';
    // 国务院令 + 第722号, and 通告 alone above everything else.
    const complete = isSubject(words) || length > SHORTEST || (from === 0 && i === from);
    // …组织法 / 》,以保障村民实行自治: the end of a title that the text cites.
    if (CLOSES.test(lines[i + 1]?.words ?? '')) return undefined;
    if (!kindOf(words) || !complete) continue;
    if (marks.cue('orderTail', next) > 0) return i + 1;
    if (!knowledge.policies.opensWithStage(next) && !knowledge.kinds.endsTitle(words, next)) return i;
    end = i;
  }
  return end;
};

/** 严格按要求落实防控措施, 两部门联合印发通知, 奉贤发布…规范: ends like a title, and is a headline or a part of one. */
const isPlain = (words: string, { kinds }: Knowledge): boolean =>
  (kinds.isPlainEnding(words) || kinds.marks.cue('tellsOfIssue', words) > 0) &&
  !kinds.isSubject(words) &&
  !words.includes('《');

/** The lines from `from` on, and before `to`, that make a title; their number, 0 if there is none. */
export const giveTitleAt = (
  lines: readonly Line[],
  from: number,
  rule: string,
  knowledge: Knowledge,
  to: number = lines.length,
): number => {
  const end = endOfTitle(lines, from, to, knowledge);
  if (end === undefined) return 0;
  const words = lines.slice(from, end + 1).map((line) => line.words);
  if (isPlain(words.join(''), knowledge)) return 0;
  for (let i = from; i <= end; i++) give(lines[i]!, 'title', rule);
  return end - from + 1;
};
