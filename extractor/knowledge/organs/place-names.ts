/** The place in an organ's official name: 顺义区 → 北京市顺义区, 嘉善县 → 嘉善县; and its bare name, 贵州省 → 贵州. */
import type { Gazetteer, Place } from '../gazetteer.ts';

export interface PlaceNames {
  readonly official: string;
  readonly bare: string;
  readonly written: string;
}

/** Districts keep the city above them, all others stand alone; all in the names that they bore in the year. */
export const officialPlaceName = (
  place: Place,
  year: number | undefined,
  district: string,
  places: Gazetteer,
): string => {
  const name = places.nameIn(place.id, year) ?? place.name;
  // 莱城区 of 2010 lay in 莱芜市, 莱芜区 of today lies in 济南市: under an old name the city above is not known.
  if (place.level !== 'county' || !name.endsWith(district) || name !== place.name) return name;
  const city = places.ancestors(place.id)[0];
  return city ? (places.nameIn(city.id, year) ?? city.name) + name : name;
};

/** What begins the official name and names the place alone: 内蒙古 of 内蒙古自治区, not 内蒙. */
const bareName = (place: Place, official: string, places: Gazetteer): string => {
  for (let length = official.length - 1; length > 1; length--) {
    const name = official.slice(0, length);
    if (places.named(name).some(({ place: { id }, form }) => id === place.id && form !== 'former')) return name;
  }
  return official;
};

export const placeNames = (
  place: Place,
  written: string,
  year: number | undefined,
  district: string,
  places: Gazetteer,
): PlaceNames => ({
  official: officialPlaceName(place, year, district, places),
  bare: bareName(place, places.nameIn(place.id, year) ?? place.name, places),
  written,
});
