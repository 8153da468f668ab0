/**
 * Places inside the marks of a title are part of the title.
 *
 *   drops 重庆市 in 《重庆市城市总体规划》
 *   leaves 重庆市 in 重庆市《关于…的意见》
 */
import type { Refiner } from '../../contracts.ts';
import { scanTitleMarks } from '../title-marks.ts';

export const regionInTitles: Refiner = {
  name: 'region-in-titles',
  because: 'stands in the marks of a title',
  refine(mentions, text) {
    const { pairs } = scanTitleMarks(text.folded);
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
