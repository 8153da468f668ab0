/**
 * A one-character name with a direction, where the gazetteer knows no such area.
 *
 *   takes 渝东南, 鄂西北, 闽西南
 *   refuses 京东 (a company), 川中 in 四川中部
 */
import type { Recogniser } from '../../contracts.ts';
import type { RegionMention } from '../mention.ts';
import { abbreviationRuns } from '../regions/abbreviation-runs.ts';

const LONGEST = 2;

export const regionDirections: Recogniser = {
  name: 'region-directions',
  find(text, _segments, knowledge) {
    const { directions, directionBases } = knowledge.regionCues;
    return abbreviationRuns(text, knowledge).flatMap((run): readonly RegionMention[] => {
      const start = run.end - 1;
      let end = run.end;
      while (end - run.end < LONGEST && directions.has(text.folded[end] ?? '')) end++;
      if (end === run.end || !directionBases.has(text.folded[start] ?? '')) return [];
      if (run.end - run.start > 1) return [];
      return [
        { type: 'Region', rule: 'region-directions', start, end, form: 'area', names: [text.folded.slice(start, end)] },
      ];
    });
  },
};
