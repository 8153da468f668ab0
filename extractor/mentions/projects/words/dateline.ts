/**
 * Where a line of news begins behind who sent it, whence and when: none of that belongs to the first name.
 *
 *   takes 新华社西安6月1日电(记者李明)|西安至延安高铁…, 人民网南宁7月2日电|平陆运河…, 福建日报福州3月1日讯(记者林侃)|福厦高铁…
 *   refuses 西安6月1日电力负荷… (neither a press that is known nor a byline)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';

const SENT = /^[\u4e00-\u9fff]{2,18}[0-9]{1,2}月[0-9]{1,2}日[电讯](\([^()\n]{1,30}\))?/u;
const LONGEST = 60;

/** Behind the dateline that begins at `start`, or `start` if none does. */
export const behindDateline = (text: string, start: number, { roleCues }: Knowledge): number => {
  const found = SENT.exec(text.slice(start, start + LONGEST));
  const isSent = found && (found[1] !== undefined || roleCues.list('press').at(text, start) > 0);
  return isSent ? start + found[0].length : start;
};
