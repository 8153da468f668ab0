/** One-character names with a direction behind them, where no name of the gazetteer covers them: 渝东南, 鄂西北. */

import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { abbreviationRuns } from './abbreviation-runs.ts';

const LONGEST = 2;
const MIDDLE = '中';

export const directionalNames = (text: Text, knowledge: Knowledge): readonly Span[] => {
  const { folded } = text;
  const { directions, directionBases } = knowledge.regionCues;
  return gather(abbreviationRuns(text, knowledge), ({ start, end: after }): readonly Span[] => {
    if (after - start > 1 || !directionBases.has(folded[start] ?? '')) return [];
    let end = after;
    while (end - after < LONGEST && directions.has(folded[end] ?? '')) end++;
    // 齐鲁|中医, 收藏|中心: the direction begins the next word. 皖|北部 is said of the place.
    // In 湘中南|地区 both are directions; 鄂|中南海 and 中东 are words again.
    const last = folded[after] === MIDDLE ? Math.max(after + 1, end) : after + 1;
    if (folded[after] === MIDDLE && knowledge.wordBorders.beginsWordAfter(folded, last)) return [];
    return end > after ? [{ start, end }] : [];
  });
};
