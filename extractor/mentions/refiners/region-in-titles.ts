/**
 * Places inside the marks of a title, or in the bracket of a number that holds its title, are part of the title.
 *
 *   drops 重庆市 in 《重庆市城市总体规划》, 云南 in 2007年第113号(关于云南口岸进口水果的公告)
 *   leaves 重庆市 in 重庆市《关于…的意见》
 */
import type { Refiner } from '../../contracts.ts';
import { scanTitleMarks } from '../title-marks.ts';

const OPEN = '(';
const CLOSE = ')';

export const regionInTitles: Refiner = {
  name: 'region-in-titles',
  because: 'stands in the marks of a title',
  refine(mentions, text) {
    const bracketed = mentions
      .filter(
        (mention) =>
          mention.type === 'Policy' &&
          mention.form === 'number' &&
          mention.title !== undefined &&
          text.folded[mention.end] === OPEN,
      )
      .map((mention) => ({ start: mention.end, end: text.folded.indexOf(CLOSE, mention.end) }));
    const marked = scanTitleMarks(text.folded).pairs;
    const pairs = bracketed.length === 0 ? marked : [...marked, ...bracketed].sort((a, b) => a.start - b.start);
    if (pairs.length === 0) return mentions;
    let next = 0;
    return mentions.filter((mention) => {
      if (mention.type !== 'Region') return true;
      while (next < pairs.length && pairs[next]!.end <= mention.start) next++;
      const pair = pairs[next];
      return pair === undefined || mention.start < pair.start;
    });
  },
};
