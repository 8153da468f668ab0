/**
 * The masthead of a bulletin or of minutes: its name, its number, who keeps it and the day; the title stands below.
 *
 *   takes `水利工作简报` / `第12期` / `青海省水利厅办公室 2016年8月3日` above a headline, `宁德市人民政府常务会议纪要` / `〔2015〕17号` / …,
 *         `攀枝花市人民政府办公室 签发:…` in place of the day
 *   refuses a title with its number and a signed day that running text follows, `…的通知` / `〔2015〕17号` / `各县人民政府:`
 */

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { SERIALS } from '../../text/numerals.ts';
import { giveHeadline } from './headline.ts';
import { give, isProse, type Line } from './line.ts';
import { canBeTitle, giveTitleAt } from './title.ts';

const SERIAL = String.raw`(?:\d{4}年)?第[\d${SERIALS}]{1,5}[期次号]`;
/** 第9期(总第41期), 〔2015〕17号, (第37次) */
const ISSUE = new RegExp(
  String.raw`^\(?(?:${SERIAL}|[〔[(]\d{4}[〕\])]第?\d{1,5}[期次号])(?:\(总${SERIAL}\))?\)?$`,
  'u',
);
const FARTHEST = 8;
const DAY = 'YYYY-MM-DD'.length;

/** 甘肃省铁路建设领导小组办公室| 2013年11月20日, 攀枝花市人民政府办公室| 签发:…: where the organ ends, or -1. */
const keeperEnd = (words: string, { kinds: { marks } }: Knowledge): number => {
  const signer = marks.cue('signer', words);
  if (signer > 0) return words.length - signer;
  const date = marks.dates.find(words).at(-1);
  return date?.end === words.length && date.date.length === DAY ? date.start : -1;
};

const isKeeper = ({ words }: Line, knowledge: Knowledge): boolean => {
  const end = keeperEnd(words, knowledge);
  return end > 0 && knowledge.agencies.endsLikeOrgan(words.slice(0, end));
};

/** Gives the lines of a masthead and the title below it their kinds; false if there is none. */
export const giveMasthead = (lines: readonly Line[], end: number, knowledge: Knowledge): boolean => {
  const keeper = lines.slice(0, Math.min(end, FARTHEST)).findIndex((line) => isKeeper(line, knowledge));
  const title = lines[keeper + 1];
  if (keeper < 2 || !title || keeper + 1 >= end || !ISSUE.test(lines[keeper - 1]!.words)) return false;
  const above = lines.slice(0, keeper - 1).filter(({ kind }) => kind !== 'chrome');
  if (isProse(title) || !canBeTitle(title, knowledge) || above.some(isProse)) return false;
  for (const line of [...above, lines[keeper - 1]!]) give(line, 'byline', 'masthead');
  give(lines[keeper]!, 'byline', 'masthead-keeper');
  const taken = giveTitleAt(lines, keeper + 1, 'title-ending', knowledge, end);
  if (taken === 0) giveHeadline(lines, end, knowledge);
  return lines[keeper + 1]!.kind === 'title';
};
