/**
 * The places that the characters of a line's name stand for: 渝万, 城宣, 酉(阳)永(顺).
 *
 *   takes a run of two to five characters of which each may stand for a city, a county or a province
 *   a character that stands for several places is decided by the document or by the nearest end of the line, else left out
 *   refuses 长征 (征 stands for nothing)
 */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { clearlyNearest, IMPLAUSIBLE_KM, isFarFrom, isFartherThan, withoutFarCounties } from './distance.ts';
import { onlyOrLargest, placesNamed, unique } from './places-named.ts';
import { prefecturesStartingWith, startingWith, usualCities } from './places-starting.ts';
import type { Surroundings } from './surroundings.ts';

export const SHORTEST = 2;
export const LONGEST = 5;
/** A character with its completion in brackets: 酉(阳). */
const PART = /(.)(?:\(([^()]{1,4})\))?/gu;
const DISTRICT = /区$/;
/** Codes of the seats of provinces. */
const CAPITAL = '0100';
const CHINESE = /^\p{Script=Han}$/u;

/** A character of a run. */
interface Part {
  readonly character: string;
  readonly full: string;
}

export const partsOf = (run: string): readonly Part[] | null => {
  if (run.length > LONGEST * 6) return null;
  const parts = [...run.matchAll(PART)].map(([, character, rest]) => ({
    character: character!,
    full: character! + (rest ?? ''),
  }));
  const fits =
    parts.length >= SHORTEST && parts.length <= LONGEST && parts.every(({ character }) => CHINESE.test(character));
  return fits ? parts : null;
};

/** Cities that the character usually stands for; failing these, divisions of the own province or named in the document. */
const usual = ({ character, full }: Part, around: Surroundings, knowledge: Knowledge): readonly Place[] => {
  if (full !== character) {
    // 西(安)|十(堰): the city, and no 西安区 of another.
    const places = unique(placesNamed(full, knowledge));
    const largest = onlyOrLargest(places);
    return largest ? [largest] : places;
  }
  const cities = usualCities(character, knowledge);
  if (cities.length > 0) return cities;
  const divisions = startingWith(character, knowledge);
  // 格 is 格尔木市 and nothing else; a district (官渡区) is too small to be known by one character.
  return divisions.length === 1 && !DISTRICT.test(divisions[0]!.name)
    ? divisions
    : divisions.filter(({ id }) => around.inJurisdiction(id) || around.named.has(id));
};

/** 和|若 in a paper of 新疆: the prefecture comes before its counties (和田地区, not 和静县). */
const onlyOrPrefecture = (places: readonly Place[]): Place | undefined => {
  if (places.length === 1) return places[0];
  const prefectures = places.filter(({ level }) => level === 'prefecture');
  return prefectures.length === 1 ? prefectures[0] : undefined;
};

const decide = (candidates: readonly Place[], around: Surroundings): Place | undefined => {
  if (candidates.length <= 1) return candidates[0];
  const inside = onlyOrPrefecture(candidates.filter(({ id }) => around.inJurisdiction(id)));
  if (inside) return inside;
  const mentioned = candidates.filter(({ id }) => around.named.has(id));
  if (mentioned.length === 1) return mentioned[0];
  // 京汉广 in a text that names 广州 and 广元; 长 stands for two capitals, and says nothing.
  const capitals = mentioned.filter(({ id }) => id.endsWith(CAPITAL));
  return capitals.length === 1 ? capitals[0] : undefined;
};

/** 辽 of 长四辽通 in a paper of 吉林 is 辽源: a prefecture of the own province before another province. */
export const ownPrefecture = (character: string, around: Surroundings, knowledge: Knowledge): Place | undefined => {
  const inside = (places: readonly Place[]): readonly Place[] =>
    unique(places.filter(({ id, level }) => level === 'prefecture' && around.inJurisdiction(id)));
  const usual = usualCities(character, knowledge);
  // 大 in a paper of 黑龙江 is 大庆 rather than 大兴安岭.
  const cities = inside(usual).length === 1 ? usual : [...usual, ...prefecturesStartingWith(character, knowledge)];
  const [first, ...others] = inside(cities);
  return others.length === 0 ? first : undefined;
};

const mayBeCity = ({ character }: Part, { projects }: Knowledge): boolean =>
  projects.lineCharacter(character).length > 0;

/** 台黑 in a paper of 辽宁, 眉太 in one of 陕西: 台安 and 黑山, 眉县 and 太白, where nothing that they usually stand for lies here. */
const ownInsteadOfElsewhere = (
  parts: readonly Part[],
  elsewhere: readonly (readonly Place[])[],
  around: Surroundings,
  knowledge: Knowledge,
): readonly Place[] | undefined => {
  if (elsewhere.some((places) => places.length === 0 || places.some(({ id }) => around.inProvince(id))))
    return undefined;
  if (elsewhere.flat().every(({ id }) => around.named.has(id))) return undefined;
  const own = parts.map(({ character }) =>
    onlyOrPrefecture(startingWith(character, knowledge).filter(({ id }) => around.inJurisdiction(id))),
  );
  return own.every((place) => place !== undefined) ? unique(own) : undefined;
};

/** What one part of a run may stand for. */
interface Reading {
  readonly part: Part;
  readonly province: Place | undefined;
  /** Cities that it usually stands for, or divisions where there is none. */
  readonly cities: readonly Place[];
  /** 川渝特高压: all parts of the run stand for provinces. */
  readonly onlyProvinces: boolean;
}

/** What a character stands for by itself, whatever the others do. */
const decideAlone = (
  { part, province, cities, onlyProvinces }: Reading,
  around: Surroundings,
  knowledge: Knowledge,
): Place | undefined => {
  // 赣韶 in a paper of 赣州: where the line is one of cities, the own city comes before the province.
  const own = cities.find(({ id }) => id === around.jurisdiction);
  const inside = own ?? (part.full === part.character ? ownPrefecture(part.character, around, knowledge) : undefined);
  if (inside && !onlyProvinces) return inside;
  // 宁 beside a city is 南京 rather than 宁夏, 苏 is 苏州: which of them, the name does not say.
  if (province) return onlyProvinces || !mayBeCity(part, knowledge) ? province : undefined;
  return decide(cities, around);
};

/** What a character stands for on a line with this `end`, where it stands for `sure` alone. */
const decideBeside = (
  end: Place,
  sure: Place | undefined,
  { part: { character, full }, province, cities }: Reading,
  around: Surroundings,
  knowledge: Knowledge,
): Place | undefined => {
  const rivals = startingWith(character, knowledge).filter(({ id }) => around.inJurisdiction(id));
  // 九绵 in a paper of 四川: 九 is 九寨沟 rather than 九江, which is a thousand kilometres from 绵阳.
  const isForeign = sure !== undefined && rivals.length > 0 && !around.inProvince(sure.id) && isFarFrom(sure, end);
  // 漳诏: the county lies in the prefecture at the other end.
  const isHolder = sure && knowledge.places.isWithin(end.id, sure.id);
  const decided = sure !== undefined && (end.level !== 'county' || isHolder) && !isForeign;
  if (decided || sure === end || province || full !== character) return sure;
  // 泸 of 隆泸叙 is 泸州 rather than 泸县 beside it; 嘉 of 嘉闵 in a paper of 上海 is 嘉定.
  const city = cities.length === 1 && cities[0]!.level === 'prefecture' ? cities : [];
  const isUsual = end.level === 'county' && (rivals.length === 0 || around.inProvince(city[0]?.id ?? ''));
  const near = isUsual ? clearlyNearest(city, end) : undefined;
  if (near) return near;
  const onlyUsual = end.level !== 'county' && cities.length > 0 && !isForeign;
  // 合裕线 in a paper of the nation: a district is too small to be known by one character there; 铜资 in one of 四川 may mean 铜梁区.
  const starting = startingWith(character, knowledge).filter(
    ({ id, name }) => !DISTRICT.test(name) || around.jurisdiction !== undefined || around.named.has(id),
  );
  const candidates = onlyUsual ? cities : unique([...cities, ...starting]);
  const nearest = clearlyNearest(candidates, end);
  // 垫丰武 in a paper of 重庆: 武 may be 武隆 as well as 武汉.
  return nearest ?? (rivals.length > 0 && !rivals.some(({ id }) => id === sure?.id) ? undefined : sure);
};

/** 泸|云 in a paper of 怒江: 泸水, the only place here that begins so, rather than 泸州 700 kilometres away. */
const ownOrThat = (character: string, place: Place, around: Surroundings, knowledge: Knowledge): Place => {
  const home = around.jurisdiction === undefined ? undefined : knowledge.places.place(around.jurisdiction);
  if (home?.level !== 'prefecture' || around.inProvince(place.id) || around.named.has(place.id)) return place;
  const own = startingWith(character, knowledge).filter(({ id }) => around.inJurisdiction(id));
  return own.length === 1 && isFartherThan(place, home, IMPLAUSIBLE_KM) ? own[0]! : place;
};

/** A county at one end tells which of the many names at the other end is meant: 城(口)宣 → 宣汉; a city only helps out. */
const surestOf = (sure: readonly (Place | undefined)[], around: Surroundings): Place | undefined =>
  sure.find((place) => place?.level === 'county') ??
  sure.find((place) => place?.level === 'prefecture' && around.inProvince(place.id)) ??
  sure.find((place) => place?.level === 'prefecture');

/** One place, or none, for each character of `run`; null if one of them can stand for nothing. */
export const readRun = (
  parts: readonly Part[],
  around: Surroundings,
  knowledge: Knowledge,
): readonly Place[] | null => {
  const provinces = parts.map(({ character, full }) =>
    full === character ? knowledge.places.abbreviation(character) : undefined,
  );
  const onlyProvinces = provinces.every((place) => place !== undefined);
  const cities = parts.map((part) => usual(part, around, knowledge));
  const elsewhere = parts.map(({ character }, i) => [provinces[i] ?? [], usualCities(character, knowledge)].flat());
  const instead = ownInsteadOfElsewhere(parts, elsewhere, around, knowledge);
  if (instead) return instead;
  const readings = parts.map(
    (part, i): Reading => ({ part, province: provinces[i], cities: cities[i]!, onlyProvinces }),
  );
  const sure = readings.map((reading) => {
    const place = decideAlone(reading, around, knowledge);
    const { part } = reading;
    return place && part.full === part.character ? ownOrThat(part.character, place, around, knowledge) : place;
  });
  const end = surestOf(sure, around);
  const all = end ? sure.map((place, i) => decideBeside(end, place, readings[i]!, around, knowledge)) : sure;
  const isKnown = (i: number): boolean => all[i] !== undefined || provinces[i] !== undefined || cities[i]!.length > 0;
  if (!parts.every((_, i) => isKnown(i) || isByTheWay(parts, all, i, around, knowledge))) return null;
  const found = unique(all.filter((place) => place !== undefined));
  return isAstray(found, around) ? [] : withoutFarCounties(found, around);
};

/** 金(华)|岚(山头): what is spelled out; 沪|乍|杭铁路: a town between two ends that are known, of which one lies here; 温|州|北 begins with a name in full. */
const isByTheWay = (
  parts: readonly Part[],
  found: readonly (Place | undefined)[],
  at: number,
  around: Surroundings,
  { places, projects }: Knowledge,
): boolean => {
  if (parts[at]!.full.length > 1) return true;
  const [first, last] = [found[0], found.at(-1)];
  const run = parts.map(({ full }) => full).join('');
  return (
    first !== undefined &&
    last !== undefined &&
    (around.inProvince(first.id) || around.inProvince(last.id)) &&
    found.every((place, i) => place !== undefined || i === at) &&
    !projects.isFeatureEnding(run.at(-1)!) &&
    places.scan(run).every(({ start, end }) => end - start === 1)
  );
};

/**
 * 乌玛高速 in a paper of 宁夏, 西法城际铁路 in one of the nation that names Shaanxi alone: a county far away is a guess where nothing of
 * the line lies in the own province or in one that is named.
 */
const isAstray = (found: readonly Place[], around: Surroundings): boolean =>
  found.some(({ level }) => level === 'county') &&
  !found.some(
    ({ id }) =>
      around.inProvince(id) ||
      around.named.has(id) ||
      (around.jurisdiction === undefined && around.isOfNamedProvince(id)),
  );
