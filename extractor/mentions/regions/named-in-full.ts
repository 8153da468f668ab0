/**
 * Where a bare name that is also a word stands as the county does that the text names in full elsewhere.
 *
 *   takes 威信 in 支持镇雄建设产业园、威信建设学院 (the same is told of both), 通道 in 融水、黎平、通道(三省坡)
 *   refuses 威信 in 支持镇雄建设产业园、威信树立榜样, 通道 in 融水、黎平、通道建设
 */
import type { RegionMention } from '../mention.ts';

const CHINESE = /[\u4e00-\u9fff]/;
const SENTENCE_END = /[。;!?\n]/;
const CLAUSE_MARKS = '、,;';
const QUOTE = '“';
const QUOTE_END = '”';
const LONGEST_TASK = 40;
const TASK_VERB = 2;
const LEAST_OF_LIST = 2;

/** 镇雄建设…、|威信建设, 葫芦岛承接…,|朝阳承接: where an item or a clause begins. */
const opensItem = (folded: string, start: number): boolean => CLAUSE_MARKS.includes(folded[start - 1] ?? ' ');

/** `before` is the last place that is certain. */
export const isParallelTo = (
  folded: string,
  { start, end }: RegionMention,
  before: RegionMention | undefined,
): boolean => {
  if (before === undefined || !opensItem(folded, start) || start - before.end > LONGEST_TASK) return false;
  const verb = folded.slice(end, end + TASK_VERB);
  return folded.startsWith(verb, before.end) && !SENTENCE_END.test(folded.slice(before.end, start));
};

/** Nothing goes on behind it, and so many others of its list are certain. */
export const closesList = (folded: string, { end }: RegionMention, certain: number): boolean =>
  certain >= LEAST_OF_LIST && !CHINESE.test(folded[end] ?? '');

/** “新建县”修改为“新建区”: nothing but the name, where the text has it as a place elsewhere. */
export const isQuoted = (folded: string, { start, end }: RegionMention): boolean =>
  folded[start - 1] === QUOTE && folded[end] === QUOTE_END;
