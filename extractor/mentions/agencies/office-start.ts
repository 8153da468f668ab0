/** 生态环境|厅, 公安|局: where the longest office of the patterns that ends at `end` begins. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import { nameMatches } from '../regions/place-matches.ts';
import { mayBeOwn } from './edges.ts';

const LONGEST = 14;
const SHORTEST = 3;
const LINE_END = '\n';

/** 江西省⏎|水利厅: a line's end stands between the place and its office. */
const isBehindPlace = (text: Text, start: number, knowledge: Knowledge): boolean =>
  text.folded[start - 1] === LINE_END && nameMatches(text, knowledge).some(({ end }) => end === start - 1);

/** -1 if none does, or if what stands before it makes a class or another's of it. */
export const officeStart = (text: Text, end: number, knowledge: Knowledge): number => {
  const { patterns } = knowledge.agencies;
  for (let start = Math.max(0, end - LONGEST); start <= end - SHORTEST; start++)
    if (
      patterns.mayOpenAt(text.folded, start) &&
      mayBeOwn(text, start, patterns) &&
      patterns.tailAt(text.folded, start)?.end === end
    )
      return isBehindPlace(text, start, knowledge) ? -1 : start;
  return -1;
};
