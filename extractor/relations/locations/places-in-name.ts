/**
 * Regions that a project's own name states, by their names or by the one-character names of lines.
 *
 *   黔江区茶园水库 → 黔江区; 彭水至务川高速公路 → both; 渝湘高铁黔江至吉首段 → 黔江 and 吉首: the section is what is built
 *   渝万高铁 → 重庆, 万州; 赣韶铁路 in a paper of 赣州 → 赣州, 韶关
 *   nothing: 狮子洋通道 (no place), 长江大桥 (a river, and 长 stands for several cities)
 */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { citiesOfLine } from './line-cities.ts';
import type { Surroundings } from './surroundings.ts';

const NOT_A_LOCATION = new Set(['country', 'feature', 'township']);

/** One place for a name: in the jurisdiction, else named in the document, else the only or the largest one. */
export const choosePlace = (places: readonly Place[], around: Surroundings): Place | undefined => {
  const inside = places.filter(({ id }) => around.inJurisdiction(id));
  if (inside.length > 0) return onlyOrLargest(inside);
  const named = places.filter(({ id }) => around.named.has(id));
  if (named.length > 0) return onlyOrLargest(named);
  const near = places.filter(({ id }) => around.inProvince(id));
  return onlyOrLargest(near.length > 0 ? near : places);
};

const onlyOrLargest = (places: readonly Place[]): Place | undefined => {
  const [first, second] = places;
  return second === undefined || first!.level !== second.level ? first : undefined;
};

const candidatesOf = (name: string, { places }: Knowledge): readonly Place[] => {
  const all = places
    .named(name)
    .filter(({ form }) => form !== 'one-character')
    .map(({ place }) => place)
    .filter(({ level }) => !NOT_A_LOCATION.has(level));
  const current = all.filter(({ validTo }) => validTo === undefined);
  return current.length > 0 ? current : all;
};

interface Found {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** 江苏省苏州市X: only the narrowest of those that stand directly one before the other. */
const withoutEnclosing = (found: readonly Found[], { places }: Knowledge): readonly Found[] =>
  found.filter((outer, i) => {
    const next = found[i + 1];
    return !(next && next.start === outer.end && places.isWithin(next.place.id, outer.place.id));
  });

const byName = (name: string, around: Surroundings, knowledge: Knowledge): readonly Found[] =>
  withoutEnclosing(
    knowledge.places.scan(name).flatMap(({ start, end, word }) => {
      const place = choosePlace(candidatesOf(knowledge.places.name(word), knowledge), around);
      return place ? [{ start, end, place }] : [];
    }),
    knowledge,
  );

const SECTION = /[段)]$/;

/** 重庆至黔江段, (重庆段): where a section is named, only it is meant. */
const sectionStart = (name: string, head: string): number => {
  const behind = name.lastIndexOf(head) + head.length;
  return SECTION.test(name) && behind < name.length ? behind : 0;
};

export const placesInName = (
  name: string,
  head: string,
  around: Surroundings,
  knowledge: Knowledge,
): readonly Place[] => {
  const from = sectionStart(name, head);
  const section = from > 0 ? byName(name.slice(from), around, knowledge) : [];
  if (section.length > 0) return section.map(({ place }) => place);
  const cities = citiesOfLine(name, head, around, knowledge);
  if (cities.length > 0) return cities;
  return byName(name, around, knowledge).map(({ place }) => place);
};
