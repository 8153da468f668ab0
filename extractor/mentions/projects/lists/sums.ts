/**
 * A number that says of what stands before it how many there are: it closes a list or what is told of one thing.
 *
 *   takes A中心、B交易所|7大要素交易服务平台, 地铁1号线一期|22座车站, 鹤大高速佳木斯过境段|4个项目
 *   refuses 玉门油田|300兆瓦|光伏项目 (a capacity), 苏南运河|二级|航道 (a class)
 */
import { isHead } from '../../../knowledge/project-data.ts';
import type { Spot } from '../phrase/spot.ts';
import { wordsToHead } from '../phrase/words-to-head.ts';

/** Behind the last name of a list it says what all of them are. */
export const isSum = ({ text, tokens, at, item, knowledge: { projects } }: Spot): boolean => {
  const { kind, start, end } = tokens[at]!;
  if (kind !== 'count' || projects.isCapacity(text.slice(start, end))) return false;
  const last = item.at(-1)?.kind ?? '';
  const closesName = isHead(last) || (last === 'phase' && item.length > 1);
  return closesName && wordsToHead(tokens, at + 1) !== -1;
};

const SECTION_END = '段';
const LARGE = '大';

/** What a named thing has several of: stations of a line, projects of a section. */
export const isOfSeveral = (spot: Spot): boolean => {
  const { text, tokens, at, item, knowledge } = spot;
  const { kind, start, end } = tokens[at]!;
  if (kind !== 'count' || text[end - 1] === LARGE || !knowledge.projects.isCounter(text.slice(start, end)))
    return false;
  const last = item.at(-1);
  const isSection = last?.kind === 'name' && item.length > 1 && text[last.end - 1] === SECTION_END;
  return isSection ? wordsToHead(tokens, at + 1) !== -1 : isSum(spot);
};
