/** The place in an organ's official name: 顺义区 → 北京市顺义区, 嘉善县 → 嘉善县; and its bare name, 贵州省 → 贵州. */
import type { Gazetteer, Place } from '../gazetteer.ts';

export interface PlaceNames {
  readonly official: string;
  readonly bare: string;
  readonly written: string;
}

/** Districts keep the city above them, all others stand alone. */
export const officialPlaceName = (place: Place, district: string, places: Gazetteer): string => {
  if (place.level !== 'county' || !place.name.endsWith(district)) return place.name;
  const city = places.ancestors(place.id)[0];
  return city ? city.name + place.name : place.name;
};

/** The shortest name that the gazetteer knows for the place and that begins its official one. */
const bareName = (place: Place, places: Gazetteer): string => {
  for (let length = 2; length < place.name.length; length++) {
    const name = place.name.slice(0, length);
    if (places.named(name).some((naming) => naming.place.id === place.id)) return name;
  }
  return place.name;
};

export const placeNames = (place: Place, written: string, district: string, places: Gazetteer): PlaceNames => ({
  official: officialPlaceName(place, district, places),
  bare: bareName(place, places),
  written,
});
