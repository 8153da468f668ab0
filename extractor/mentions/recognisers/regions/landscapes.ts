/**
 * A place and the word for what lies around it are one named area: its basin, its shores, its range of poor counties.
 *
 *   takes 共和盆地, 环青海湖地区, 乌蒙山集中连片特困地区, 秦巴山连片特困地区, 武夷山区, 浙西山区
 *   refuses 毕节地区 (a prefecture), 青海湖地区 (the lake, and where it lies), 集中连片特困地区 (a class)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { RegionMention } from '../../mention.ts';
import { type PlaceMatch, placeMatches } from '../../regions/place-matches.ts';

/** Bare 共和, not 共和县: a full name is the division's. */
const FORMS: readonly string[] = ['bare', 'short', 'feature', 'area'];

/** Where the area that `match` names begins and ends, or undefined. */
const extentOf = (folded: string, { start, end, name }: PlaceMatch, { places, regionCues }: Knowledge) => {
  const forms = places.named(name).map(({ form }) => form);
  if (!forms.some((form) => FORMS.includes(form))) return undefined;
  const basin = regionCues.basins.at(folded, end);
  if (basin > 0) return { start, end: end + basin };
  // 武夷山|区 is no city; 武夷山|区域 may be its.
  const isRange = regionCues.mountains.has(name.at(-1) ?? '') && regionCues.mountainous.at(folded, end) > 0;
  if (isRange && !regionCues.notOfTheName.get(folded[end] ?? '')?.at(folded, end + 1)) return { start, end: end + 1 };
  if (!forms.some((form) => form === 'feature' || form === 'area')) return undefined;
  // 浙西|山区, 滇东北|高原: the country of a part of a province.
  const [base = '', ...ways] = name;
  const isPart =
    ways.length > 0 && regionCues.directionBases.has(base) && ways.every((way) => regionCues.directions.has(way));
  const country = isPart ? regionCues.landscapes.at(folded, end) : 0;
  if (country > 0) return { start, end: end + country };
  const around = regionCues.around.before(folded, start);
  const shores = around > 0 ? regionCues.shores.at(folded, end) : 0;
  if (shores > 0) return { start: start - around, end: end + shores };
  const range = end + regionCues.ranges.at(folded, end);
  const poor = regionCues.poorAreas.at(folded, range);
  return poor > 0 ? { start, end: range + poor } : undefined;
};

export const regionLandscapes: Recogniser = {
  name: 'region-landscapes',
  find: (text, _segments, knowledge) =>
    gather(placeMatches(text, knowledge), (match): readonly RegionMention[] => {
      const extent = match.isPlace ? extentOf(text.folded, match, knowledge) : undefined;
      if (!extent) return [];
      const names = [text.folded.slice(extent.start, extent.end)];
      return [{ type: 'Region', rule: 'region-landscapes', ...extent, form: 'area', names }];
    }),
};
