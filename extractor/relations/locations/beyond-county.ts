/** Places that a project's name cannot mean behind a county that it names in full. */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { JOINTS, type Named } from './other-end.ts';

const WHOLE = /[县市区旗]$/;

/**
 * 桃源县|黄石|水库, 雷波县金沙江|渡口, 大竹县东|柳河|治理工程: behind a county in full there is no city's bare name, and no county of another
 * province, right behind it (桦南县|向阳|山水库) no other county at all; but 柳河县至黄石公路.
 */
export const isBeyondCounty = (
  text: string,
  place: Place,
  { name, start }: Named,
  before: readonly Named[],
  { places }: Knowledge,
): boolean =>
  name !== place.name &&
  (place.level === 'prefecture' || place.level === 'county') &&
  before.some(
    (other) =>
      ![...text.slice(other.end, start)].some((character) => JOINTS.has(character)) &&
      places.named(other.name).some(
        ({ place: county, form }) =>
          county.level === 'county' &&
          // 波阳县|昌江圩: also by the name that it had then.
          (form === 'full' || (form === 'former' && WHOLE.test(other.name))) &&
          (place.level === 'prefecture'
            ? !places.isWithin(county.id, place.id)
            : places.provinceOf(county.id) !== places.provinceOf(place.id) ||
              (other.end === start && county.id !== place.id)),
      ),
  );
