/**
 * Townships straight behind their county, and those that go on the list; the gazetteer's key is the county's code and the name.
 *
 *   takes 善感乡 in 彭水县善感乡, 长安镇 in 东莞市长安镇, 朱家角镇 in 青浦区金泽镇、朱家角镇
 *   refuses 善感乡 alone, 城关镇 without a county, 朱家角镇 in 嘉善县西塘镇、朱家角镇
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { RegionMention } from '../../mention.ts';
import { placeMatches } from '../../regions/place-matches.ts';

const LONGEST = 12;

export const regionTownships: Recogniser = {
  name: 'region-townships',
  find(text, _segments, knowledge) {
    const { places, regionCues } = knowledge;
    const endsLikeOne = (from: number): boolean => {
      for (let at = from + 1; at < from + LONGEST; at++)
        if (regionCues.isTownshipEnd(text.folded.charCodeAt(at))) return true;
      return false;
    };
    return gather(placeMatches(text, knowledge), (match): readonly RegionMention[] => {
      if (!match.isPlace || !endsLikeOne(match.end)) return [];
      for (const { place } of places.named(match.name)) {
        if (place.level !== 'county' && place.level !== 'prefecture') continue;
        const towns: RegionMention[] = [];
        let start = match.end;
        for (;;) {
          const name = places.townshipAt(place.id, text.folded, start);
          if (!name) break;
          const end = start + name.length;
          const names = [`${place.id}/${name}`];
          towns.push({
            type: 'Region',
            rule: 'region-townships',
            start,
            end,
            form: 'township',
            names,
            within: match.name,
          });
          if (!regionCues.listMarks.has(text.folded[end] ?? '')) break;
          start = end + 1;
        }
        if (towns.length > 0) return towns;
      }
      return [];
    });
  },
};
