/** What 省, 市, 县 … stand for in a document of a given place. */
import type { Gazetteer, Place } from '../gazetteer.ts';
import type { MarkerLevel } from '../organ-pattern-data.ts';

/**
 * 市 in a document of 黔江区 is 重庆市, of 赣州市 itself, of 江西省 nothing; 区 in one of 新疆 is the autonomous region,
 * 市 in one of 萧山 of 1995 is 萧山市, which is a district today, and in one of 枞阳县 of 2006 安庆市, in which it lay then.
 * The nearest place that fits, from the document's own place upwards. 市 in one of 石家庄市 of 1985 is that city, which lay beside the
 * prefecture of its name and has the same code today.
 */
export const ownPlace = (
  marker: string,
  level: MarkerLevel,
  from: Place | undefined,
  year: number | undefined,
  places: Gazetteer,
): Place | undefined => {
  if (!from) return undefined;
  const upwards = [from, ...places.ancestors(from.id, year)];
  const fits = (place: Place): boolean => {
    const name = places.nameIn(place.id, year) ?? place.name;
    switch (level) {
      case 'province':
        return place.level === 'province' && name.endsWith(marker);
      case 'city':
        return name.endsWith(marker) || (place.level === 'prefecture' && place.name.endsWith(marker));
      case 'prefecture':
        return place.level === 'prefecture' && name.endsWith(marker);
      case 'county':
        return name.endsWith(marker) && place.level !== 'prefecture';
      case 'corps':
        return false;
    }
  };
  return upwards.find(fits);
};
