/**
 * Townships straight behind their county; the gazetteer's key is the county's code and the name.
 *
 *   takes 善感乡 in 彭水县善感乡, 长安镇 in 东莞市长安镇
 *   refuses 善感乡 alone, 城关镇 without a county
 */
import type { Recogniser } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { RegionMention } from '../mention.ts';
import { placeMatches } from '../regions/place-matches.ts';

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
        const name = places.townshipAt(place.id, text.folded, match.end);
        if (!name) continue;
        const [start, end] = [match.end, match.end + name.length];
        const names = [`${place.id}/${name}`];
        return [{ type: 'Region', rule: 'region-townships', start, end, form: 'township', names, within: match.name }];
      }
      return [];
    });
  },
};
