/**
 * The head of a document, from its first line to its first running text: title, number, bylines, addressees.
 *
 *   takes `…的通知` / `湘政发〔2020〕3号` / `各市州人民政府:`; a title given twice; a news headline before the first paragraph
 *   refuses a document that begins with running text: it has no head
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { giveHeadline, giveTopHeading } from './headline.ts';
import { isIssueLine } from './issue-line.ts';
import { give, isProse, type Line } from './line.ts';
import { giveMasthead } from './masthead.ts';
import { giveTitleAt } from './title.ts';

const LONGEST_ADDRESSEES = 600;
const LONGEST_HEADLINE = 60;
/** 为民区人民政府: is an addressee, 为贯彻…,现通知如下: is none. */
const LONGEST_OPENING = 30;
/** 首页 / > / 要闻: a path of which each step stands on a line. */
const CRUMB = /^(?:>|>>|»)$/;
const MOST_LINES = 60;

const isAddressees = ({ words }: Line, { kinds: { marks } }: Knowledge): boolean =>
  words.endsWith(':') &&
  words.length <= LONGEST_ADDRESSEES &&
  words.length > 2 &&
  !words.includes('。') &&
  // 第一条 有下列情形之一的,可以认定为…: opens a list of an article.
  marks.cue('article', words) === 0 &&
  !(words.length > LONGEST_OPENING && marks.cue('opensText', words) > 0) &&
  marks.cue('notAddressees', words) === 0;

/** 文号⇥…⇥关键词⇥石窟寺;文物;问答: the page's table, whose cells list. */
const isKeywords = ({ kind, words }: Line): boolean => kind === 'table-row' && !words.includes('。');

/** Where running text begins, at most; a speech begins at its salutation, whatever captions stand above. */
const endOfHead = (lines: readonly Line[], { kinds: { marks } }: Knowledge): number => {
  /** 1995年…通过1995年…批准根据2004年…《…》第一次修正根据…: the notes of all revisions on one line, however long. */
  const isHistory = (i: number, { words }: Line): boolean =>
    i > 0 && !/[。;]/.test(words) && marks.cue('adopted', words) > 0;
  const speech = lines.slice(0, MOST_LINES).findIndex(({ words }) => marks.cue('salutation', words) > 0);
  if (speech > 0) return speech;
  for (let i = 0; i < Math.min(lines.length, MOST_LINES); i++) {
    const { kind, level } = lines[i]!;
    const isFields = kind === 'chrome' || kind === 'byline' || kind === 'number' || isKeywords(lines[i]!);
    if (isProse(lines[i]!) && !isFields && !isHistory(i, lines[i]!)) return i;
    if (kind === 'heading' && level !== undefined && i > 0) return i;
  }
  return Math.min(lines.length, MOST_LINES);
};

/** 2021-12-03| 10:06:41: when a page was put up. */
const CLOCK = /^\s?\d{1,2}:\d{2}(?::\d{2})?$/;

/** `(一九五八年三月七日)`, `2020年1月3日 来源…`, `甲市政府办公室 2019年4月12日`, `甲市水利局 2021-12-03 10:06:41`. */
const isDated = ({ words }: Line, { kinds: { marks } }: Knowledge): boolean => {
  const dates = marks.dates.find(words);
  const end = dates.at(-1)?.end;
  return (dates[0]?.start ?? 2) <= 1 || end === words.length || (end !== undefined && CLOCK.test(words.slice(end)));
};

/** A step of the path, or its last step given once more as the page's heading. */
const isCrumb = (lines: readonly Line[], i: number): boolean => {
  const above = lines[i - 1]!;
  return CRUMB.test(above.words) || (above.rule === 'crumb' && above.words === lines[i]!.words);
};

const MOST_SAYINGS = 8;

/** 最高指示 and the sentences below it: words of another above the document. */
const giveMotto = (lines: readonly Line[], { kinds: { marks } }: Knowledge): void => {
  const at = lines.findIndex(({ kind }) => kind !== 'chrome');
  const first = lines[at];
  if (!first || first.kind !== undefined || marks.cue('motto', first.words) === 0) return;
  give(first, 'chrome', 'motto');
  for (const line of lines.slice(at + 1, at + 1 + MOST_SAYINGS)) {
    if (!isProse(line)) return;
    give(line, 'chrome', 'motto');
  }
};

const HEAD_NOTES = ['adopted', 'letterhead', 'deliveredOn'] as const;

export const giveHead = (lines: readonly Line[], knowledge: Knowledge): void => {
  const { marks } = knowledge.kinds;
  giveMotto(lines, knowledge);
  let end = endOfHead(lines, knowledge);
  const addressees = lines.findIndex(
    (line, i) => i <= end && line.kind === undefined && i > 0 && isAddressees(line, knowledge),
  );
  if (addressees > 0) {
    give(
      lines[addressees]!,
      marks.cue('salutation', lines[addressees]!.words) > 0 ? 'paragraph' : 'addressees',
      'addressees-colon',
    );
    end = addressees;
  }
  for (let i = 1; i < end; i++)
    if (lines[i]!.kind === undefined && isCrumb(lines, i)) give(lines[i]!, 'chrome', 'crumb');
  giveMasthead(lines, end, knowledge);
  const top = giveTopHeading(lines, end, knowledge);
  let titles = lines.slice(0, end).filter(({ kind }) => kind === 'title').length;
  for (let i = 0; i < end; ) {
    const line = lines[i]!;
    if (line.kind !== undefined) {
      i++;
      continue;
    }
    // 典型案例 under the heading of one case tells of what series it is.
    const isSeries = top !== undefined && lines[i - 1] === top && !knowledge.kinds.isSubject(line.words);
    const taken = isSeries ? 0 : giveTitleAt(lines, i, 'title-ending', knowledge, end);
    titles += taken;
    i += Math.max(taken, 1);
  }
  for (let i = 0; i < end; i++) {
    const line = lines[i]!;
    // (2016年12月16日某省人民政府印发) below a title says whose the text is; at the end of a text it tells who printed it.
    const isPrintedNote = titles > 0 && line.rule === 'printed-line';
    if (line.kind !== undefined && !isPrintedNote) continue;
    const dated = line.words.length <= LONGEST_HEADLINE && isDated(line, knowledge);
    const noted = HEAD_NOTES.some((cue) => marks.cue(cue, line.words) > 0);
    if (isPrintedNote || dated || noted || (i > 0 && isIssueLine(line.words, knowledge)))
      give(line, 'byline', 'head-note');
  }
  // No title ends like one: the first line that can be a headline is.
  if (titles === 0) giveHeadline(lines, end, knowledge);
};
