/** The place in an organ's official name: 顺义区 → 北京市顺义区, 嘉善县 → 嘉善县; and its bare name, 贵州省 → 贵州. */
import type { Gazetteer, Place } from '../../knowledge/gazetteer.ts';

export interface PlaceNames {
  readonly official: string;
  readonly bare: string;
  readonly written: string;
}

const DISTRICT = /区$/;
const AUTONOMOUS = /自治区$/;

/** Districts keep the city above them, all others stand alone. */
export const officialPlaceName = (place: Place, places: Gazetteer): string => {
  if (place.level !== 'county' || !DISTRICT.test(place.name) || AUTONOMOUS.test(place.name)) return place.name;
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

export const placeNames = (place: Place, written: string, places: Gazetteer): PlaceNames => ({
  official: officialPlaceName(place, places),
  bare: bareName(place, places),
  written,
});
