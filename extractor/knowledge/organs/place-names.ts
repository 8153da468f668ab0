/** The place in an organ's official name: 顺义区 → 北京市顺义区, 嘉善县 → 嘉善县; and its bare name, 贵州省 → 贵州. */
import type { Gazetteer, Naming, Place } from '../gazetteer.ts';
import type { OrganPatternData } from '../organ-pattern-data.ts';

type Kinds = Pick<OrganPatternData, 'district' | 'ofPrefecture'>;

export interface PlaceNames {
  readonly official: string;
  readonly bare: string;
  readonly written: string;
}

const SHORTEST = 2;
/** Beijing, Tianjin, Shanghai and Chongqing are the cities above their districts; above 神农架林区 is no city. */
const MUNICIPALITY = /^(?:11|12|31|50)/;

/** 重庆市|万盛区, 蚌埠市|中市区: a district's name has the city above it, also one that its place bore beside another. */
const behindCity = (
  name: string,
  place: Place,
  year: number | undefined,
  district: string,
  places: Gazetteer,
): string => {
  if (place.level !== 'county' || !name.endsWith(district)) return name;
  const city = places.ancestors(place.id, year)[0];
  const isCity = city && (city.level !== 'province' || MUNICIPALITY.test(city.id));
  return isCity ? (places.nameIn(city.id, year) ?? city.name) + name : name;
};

/**
 * The text's own name of the place, if it is a whole one: of two names that a place is said to have borne in a year (铁法市 of 1985), and where
 * a city lay beside the prefecture of its name until it took its code over (石家庄市 and 石家庄地区 of 1985). A district's is not whole
 * without its city.
 */
const nameWritten = (
  written: string,
  place: Place,
  year: number | undefined,
  district: string,
  places: Gazetteer,
): string | undefined => {
  if (year === undefined) return undefined;
  // 市财政局 in a paper of 石家庄市, 1985.
  const ofYear = places.nameIn(place.id, year) ?? place.name;
  if (written.length < SHORTEST)
    return written !== '' && !ofYear.endsWith(written) && place.name.endsWith(written) ? place.name : undefined;
  for (let from = 0; from <= written.length - SHORTEST; from++) {
    const name = written.slice(from);
    // 户县 is whole, 黔阳 is not.
    const isWhole = name.length > SHORTEST || name.at(-1) === ofYear.at(-1);
    const isOfYear = (known: Naming): boolean =>
      known.form === 'former'
        ? year >= (known.from ?? 0) && year <= (known.to ?? year)
        : known.form === 'full' && !name.endsWith(district);
    if (isWhole && places.named(name).some((known) => known.place.id === place.id && isOfYear(known)))
      return behindCity(name, place, year, district, places);
  }
  return undefined;
};

/** Districts keep the city above them, all others stand alone; all in the names that they bore in the year. */
const officialPlaceName = (place: Place, year: number | undefined, district: string, places: Gazetteer): string => {
  const name = places.nameIn(place.id, year) ?? place.name;
  // 莱城区 of 2010 lay in 莱芜市, 莱芜区 of today lies in 济南市: without a year the city above an old name is not known.
  if (name !== place.name && year === undefined) return name;
  return behindCity(name, place, year, district, places);
};

/**
 * What begins the official name and names the place alone: 内蒙古 of 内蒙古自治区, not 内蒙; 黔阳 of 黔阳地区, which is gone as well; 涪陵 of
 * 涪陵地区, though that is a county's name by itself.
 */
const bareName = (place: Place, official: string, [prefecture]: Kinds['ofPrefecture'], places: Gazetteer): string => {
  for (let length = official.length - 1; length > 1; length--) {
    const name = official.slice(0, length);
    const isOfThen = official !== place.name;
    if (places.named(name).some(({ place: { id }, form }) => id === place.id && (isOfThen || form !== 'former')))
      return name;
  }
  return official.endsWith(prefecture) ? official.slice(0, -prefecture.length) : official;
};

export const placeNames = (
  place: Place,
  written: string,
  year: number | undefined,
  { district, ofPrefecture }: Kinds,
  places: Gazetteer,
): PlaceNames => ({
  official: nameWritten(written, place, year, district, places) ?? officialPlaceName(place, year, district, places),
  bare: bareName(place, places.nameIn(place.id, year) ?? place.name, ofPrefecture, places),
  written: written.length < SHORTEST ? place.name : written,
});

/** 贵州省|铜仁专署: the province is no part of what is named after a place within it. */
export const withoutProvince = (written: string, places: Gazetteer): string => {
  const [first, ...inner] = places.scan(written);
  const isProvince = first && places.namedBy(first.word).some(({ place }) => place.level === 'province');
  return isProvince && inner[0]?.start === first.end ? written.slice(first.end) : written;
};
