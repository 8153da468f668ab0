/**
 * A one-character name with a direction, where the gazetteer knows no such area.
 *
 *   takes 渝东南, 鄂西北, 闽西南, 冀南平原
 *   refuses 京东 (a company), 川中 in 四川中部
 */
import type { Recogniser } from '../../../contracts.ts';
import type { RegionMention } from '../../mention.ts';
import { directionalNames } from '../../regions/directional-names.ts';

export const regionDirections: Recogniser = {
  name: 'region-directions',
  find: (text, _segments, knowledge) =>
    directionalNames(text, knowledge).map(({ start, end: last }): RegionMention => {
      // 冀南|平原: the country there.
      const end = last + knowledge.regionCues.landscapes.at(text.folded, last);
      const names = [text.folded.slice(start, end)];
      return { type: 'Region', rule: 'region-directions', start, end, form: 'area', names };
    }),
};
