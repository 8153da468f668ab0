/** What a name stood for in the year of a document: by the years of the name and of the place, and by the kind that its list tells. */
import { gather } from '../../gather.ts';
import type { Gazetteer, NameForm, Naming, Place, PlaceLevel } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionCues } from '../../knowledge/region-cues.ts';
import type { Profile } from '../../profile/profile.ts';

/** A mention of a division is no lake of its name (洪湖至监利), nor the area that bears it too. */
const OTHER_FORMS: readonly NameForm[] = ['one-character', 'feature', 'area'];
const CITY = '市';
const COUNTY_KINDS = ['县', CITY];
const LEVELS: readonly PlaceLevel[] = ['province', 'prefecture', 'county'];

/** A name with years of its own may be older than the place: 巢湖地区 was a prefecture before 巢湖市. */
export const validIn = (year: number | undefined, { place, from, to }: Naming): boolean => {
  const [first, last] = from === undefined && to === undefined ? [place.validFrom, place.validTo] : [from, to];
  if (year === undefined) return last === undefined;
  return (first === undefined || first <= year) && (last === undefined || year <= last);
};

export const yearOf = ({ date }: Profile): number | undefined => (date ? Number(date.value.slice(0, 4)) : undefined);

/** Codes of divisions were first given in 1980: where a place of before has no year of its own, it is not known what it was. */
const FIRST_CODES = 1980;

/**
 * 六安市 was a county's city until 1999, within 六安地区: in 1996 it was not yet the prefecture that took its name. By the years of the
 * name where it has some, else by those of the place: 泰州市 until 1996 is 海陵区.
 */
const wasOwnCity = ({ place, from, to }: Naming, year: number | undefined): boolean => {
  const [first, last] = from === undefined && to === undefined ? [place.validFrom, place.validTo] : [from, to];
  if (place.level !== 'county' || year === undefined || last === undefined) return false;
  return year >= (first ?? FIRST_CODES) && year < last;
};

/** 重庆市 of Sichuan is the 重庆市 of today; 巢湖市, a prefecture until 2011, is not the city of its name within Hefei. */
export const isContinued = (naming: Naming, namings: readonly Naming[], year: number | undefined): boolean => {
  const { place } = naming;
  if (place.validTo === undefined) return false;
  const isOwn = wasOwnCity(naming, year);
  return namings.some(
    (other) =>
      other.place.validTo === undefined &&
      other.place.name === place.name &&
      !(isOwn && other.place.level !== 'county') &&
      // 东山区 of Guangzhou has nothing to do with that of Hegang, nor 桥东区 of 石家庄 with that of 张家口.
      (other.place.level !== 'county' || other.place.parent === place.parent) &&
      LEVELS.indexOf(other.place.level) <= LEVELS.indexOf(place.level),
  );
};

/**
 * 宿迁市 of 1992 was a county's city and no prefecture yet; 井陉矿区 is the district that still is called so, whatever 井陉县 was called
 * for a while.
 */
const isNamesake = ({ place, form }: Naming, namings: readonly Naming[], year: number | undefined): boolean => {
  if (year === undefined || place.validTo !== undefined) return false;
  return namings.some((other) => {
    if (other.place === place) return false;
    if (place.level === 'prefecture') return form === 'full' && other.form !== 'bare' && wasOwnCity(other, year);
    return form === 'former' && other.form === 'full' && other.place.parent === place.parent;
  });
};

/** 渡口 for the former 渡口市, 热河 for 热河省: without its kind, an old name is soon a word again. */
export const isBareFormerName = (name: string, { place, form }: Naming): boolean =>
  (form === 'former' || place.validTo !== undefined) && place.name.at(-1) !== name.at(-1);

/** 专区: the word alone tells that a text is old, also where its date is not known. */
const isOldPrefecture = (kind: string, { oldPrefectures }: RegionCues): boolean => oldPrefectures.at(kind, 0) > 0;

/** What the list of a name tells: the one kind of its members, and their places where they are certain. */
export interface ListOfName {
  readonly kind: string | undefined;
  readonly places: readonly Place[];
  /** What the place before the list may be: 邢台市|桥东、桥西两区. */
  readonly around: readonly Place[];
}

const divisionsOf = (name: string, places: Gazetteer): readonly Naming[] =>
  places.named(name).filter(({ form }) => !OTHER_FORMS.includes(form));

/**
 * 毕节、威宁、赫章三县, 惠民、聊城地区: in a list that tells what its members are, a bare name is what is called so with that kind, in
 * the province of the others. 等区|域 tells no kind.
 */
const ofKind = (
  name: string,
  list: ListOfName,
  year: number | undefined,
  { places, regionCues }: Knowledge,
): readonly Naming[] => {
  const { kind, places: others, around } = list;
  if (kind === undefined || name.endsWith(kind)) return [];
  const provinces = new Set(others.map(({ id }) => places.provinceOf(id)));
  const called = places.named(name + kind).filter(({ form }) => !OTHER_FORMS.includes(form));
  const valid = called.filter(
    (naming) =>
      (validIn(year, naming) || (year === undefined && isOldPrefecture(kind, regionCues))) &&
      (provinces.size === 0 || provinces.has(places.provinceOf(naming.place.id))),
  );
  // 邢台市|桥东、桥西两区: the place before the list tells more than the years.
  const isInside = ({ place }: Naming): boolean =>
    around.some(({ id }) => id !== place.id && places.isWithin(place.id, id));
  if (valid.some(isInside) || !called.some(isInside)) return valid;
  // 江西省|资溪、贵溪、铅山三县 of 2013: 贵溪 has been a city since 1996.
  const isOtherNow = divisionsOf(name, places).some((naming) => isInside(naming) && validIn(year, naming));
  return isOtherNow ? [] : called.filter(isInside);
};

/** 苏州地区 was a prefecture until 1983; since then it is what lies around the city. */
const asCity = (
  name: string,
  year: number | undefined,
  { places, regionCues: { prefecture } }: Knowledge,
): readonly Naming[] =>
  year !== undefined && name.endsWith(prefecture) && divisionsOf(name, places).every((naming) => !validIn(year, naming))
    ? divisionsOf(name.slice(0, -prefecture.length), places)
    : [];

/** Prefectures of today in which a county lies, or in which what took it over does: 黔阳县 was of 黔阳地区, 洪江市 is of 怀化市. */
const prefecturesOf = ({ parent, successors }: Place, { places }: Knowledge): readonly (string | undefined)[] => [
  parent,
  ...(successors ?? []).map((heir) => places.place(heir)?.parent),
];

/**
 * 丽水、龙泉、遂昌 of 1959: among counties of what is 丽水市 today a bare name was the county's, before the prefecture became the city of
 * that name. 温州、丽水 says nothing of the kind: the one beside it is no county of its prefecture.
 */
const asCountyAmongSisters = (
  name: string,
  { kind, places: others }: ListOfName,
  year: number | undefined,
  knowledge: Knowledge,
): readonly Naming[] => {
  const { places, regionCues } = knowledge;
  if (kind !== undefined || year === undefined || others.length === 0) return [];
  const wasCity = ({ place }: Naming): boolean =>
    place.validTo === undefined && !places.nameIn(place.id, year)?.endsWith(regionCues.prefecture);
  const prefectures = divisionsOf(name, places).filter(({ place }) => place.level === 'prefecture');
  if (prefectures.length === 0 || prefectures.some(wasCity)) return [];
  const [county, another] = gather(COUNTY_KINDS, (end) =>
    divisionsOf(name + end, places).filter((naming) => naming.place.level === 'county' && validIn(year, naming)),
  );
  if (county === undefined || (another !== undefined && another.place !== county.place)) return [];
  // 九江县 lay beside 九江市: the bare name was the city's. 丽水县 became 丽水市.
  const cities = divisionsOf(name + CITY, places);
  if (cities.length > 0 && !cities.some(({ place }) => place === county.place)) return [];
  const around = prefecturesOf(county.place, knowledge);
  const isSister = (other: Place): boolean =>
    other.level === 'county' && prefecturesOf(other, knowledge).some((id) => id !== undefined && around.includes(id));
  return others.every(isSister) ? [county] : [];
};

/** The divisions that may be meant by `name` in its list. */
export const divisionsNamed = (
  name: string,
  list: ListOfName,
  year: number | undefined,
  knowledge: Knowledge,
): readonly Naming[] => {
  const told = ofKind(name, list, year, knowledge);
  const city = asCity(name, year, knowledge);
  const county = told.length > 0 ? [] : asCountyAmongSisters(name, list, year, knowledge);
  if (county.length > 0) return county;
  const any = told.length > 0 ? told : city.length > 0 ? city : divisionsOf(name, knowledge.places);
  // 沧县、通县专区: not the county, if no such prefecture is known.
  const isOld = list.kind !== undefined && isOldPrefecture(list.kind, knowledge.regionCues);
  const divisions = isOld ? any.filter(({ place }) => place.level !== 'county') : any;
  return divisions.filter((naming) => !isContinued(naming, divisions, year) && !isNamesake(naming, divisions, year));
};
