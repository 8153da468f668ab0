/** Of which year a place's name in an organ's is: what the document says, or what the name itself tells. */
import type { Gazetteer, Place } from '../gazetteer.ts';

/** 湾沚区 in the reply of 2020 that makes it of 芜湖县: in the year of a change a place bears both names. */
export const yearOfName = (
  written: string,
  place: Place,
  year: number | undefined,
  places: Gazetteer,
): number | undefined =>
  year === undefined
    ? year
    : ([year, year + 1, year - 1].find((each) => written.endsWith(places.nameIn(place.id, each) ?? place.name)) ??
      year);

/**
 * Without a date, an old name (湛江地区) says itself when it was; the year in which the place was called so. An organ that ended with the
 * name (巴彦淖尔盟|行政公署 in a text of 2019) is of that year as well.
 */
export const asWritten = (
  written: string,
  place: Place,
  year: number | undefined,
  places: Gazetteer,
  isOfOld = false,
): number | undefined => {
  if (year !== undefined && !isOfOld) return year;
  const last = lastYearOf(written, place, places);
  return year === undefined || (last !== undefined && last < year) ? last : year;
};

const lastYearOf = (written: string, place: Place, places: Gazetteer): number | undefined => {
  for (let from = 0; from < written.length - 1; from++) {
    const naming = places.named(written.slice(from)).find((known) => known.place === place);
    if (naming) return naming.form === 'former' ? naming.to : undefined;
  }
  return undefined;
};
