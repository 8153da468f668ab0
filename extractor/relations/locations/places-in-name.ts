/**
 * Regions that a project's own name states, by their names or by the one-character names of lines.
 *
 *   黔江区茶园水库 → 黔江区; 彭水至务川高速公路 → both; 渝湘高铁黔江至吉首段 → 黔江 and 吉首: the section is what is built
 *   渝万高铁 → 重庆, 万州; 赣韶铁路 in a paper of 赣州 → 赣州, 韶关; 赣粤运河 → the two provinces
 *   nothing: 狮子洋通道 (no place), 引黄济宁 (济宁 is none here), 金山盖度假区 in a paper of 重庆 (金山 is in 上海)
 */
import type { Naming, Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { citiesOfLine, citiesOfQuotation, citiesOfSection, provincesInFront, routeStart } from './line-cities.ts';
import type { Surroundings } from './surroundings.ts';

const NOT_A_LOCATION = new Set(['country', 'feature', 'township']);

const onlyOrLargest = (places: readonly Place[]): Place | undefined => {
  const [first, second] = places;
  return second === undefined || first!.level !== second.level ? first : undefined;
};

const isFar = ({ place, form }: Naming, around: Surroundings): boolean =>
  form === 'bare' &&
  place.level === 'county' &&
  around.jurisdiction !== undefined &&
  !around.inProvince(place.id) &&
  !around.named.has(place.id);

/** One place for a name: in the jurisdiction, else named in the document, else in the province, else the only or the largest. */
const choosePlace = (
  name: string,
  isRoute: boolean,
  isEnd: boolean,
  around: Surroundings,
  { places }: Knowledge,
): Place | undefined => {
  const isFeature = places.named(name).some(({ place }) => place.level === 'feature');
  const namings = places.named(name).filter(
    (naming) =>
      naming.form !== 'one-character' &&
      !NOT_A_LOCATION.has(naming.place.level) &&
      // Bare names of counties far away are mostly other things, but a line may go there.
      (isRoute || isEnd || !isFar(naming, around)) &&
      // 天山胜利隧道: the mountain rather than the district.
      !(naming.form === 'bare' && naming.place.level === 'county' && isFeature) &&
      (isEnd ||
        !places.isAlsoWord(name) ||
        around.inJurisdiction(naming.place.id) ||
        around.named.has(naming.place.id)),
  );
  const all = namings.map(({ place }) => place);
  const current = all.filter(({ validTo }) => validTo === undefined);
  const candidates = current.length > 0 ? current : all;
  const groups = [around.inJurisdiction, (id: string) => around.named.has(id), around.inProvince, () => true];
  const group = groups.map((test) => candidates.filter(({ id }) => test(id))).find(({ length }) => length > 0);
  return group && onlyOrLargest(group);
};

interface Found {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly bare: boolean;
}

/**
 * 江苏省苏州市X: only the narrowest of those that stand directly one before the other; but 乌鲁木齐|天山国际机场:
 * a bare name behind the place that holds it is a name of something else.
 */
const withoutEnclosing = (found: readonly Found[], { places }: Knowledge): readonly Place[] =>
  found
    .filter(({ start, end, place, bare }, i) => {
      const next = found[i + 1];
      const before = found[i - 1];
      const holdsNext = next && next.start === end && places.isWithin(next.place.id, place.id);
      const isHeld = before && before.end === start && places.isWithin(place.id, before.place.id);
      return !(holdsNext && !next.bare) && !(isHeld && bare);
    })
    .map(({ place }) => place);

/** 万源至城口: an end of a line, be the name a word or not. */
const isEnd = (text: string, start: number, end: number): boolean =>
  JOINTS.has(text[end] ?? '') || JOINTS.has(text[start - 1] ?? '');
const JOINTS = new Set('至—');
const JOINT = /[至—]/;

const byName = (text: string, isRoute: boolean, around: Surroundings, knowledge: Knowledge): readonly Place[] =>
  withoutEnclosing(
    knowledge.places.scan(text).flatMap(({ start, end, word }) => {
      const name = knowledge.places.name(word);
      const place = choosePlace(name, isRoute, isEnd(text, start, end), around, knowledge);
      return place ? [{ start, end, place, bare: place.level === 'county' && name !== place.name }] : [];
    }),
    knowledge,
  );

const SECTION = /[^()]{2,16}?段|\([^()]{2,16}[段区]\)/;

/** 重庆至黔江段, (重庆段): where a section is named, only it is meant; it stands behind the line's or the last head. */
const sectionOf = (name: string, head: string, knowledge: Knowledge): string => {
  const route = routeStart(name, knowledge);
  const from = route === -1 ? name.indexOf(head) + head.length : (knowledge.projects.wordAt(name, route)?.end ?? 0);
  return SECTION.exec(name.slice(from))?.[0] ?? '';
};

export const placesInName = (
  name: string,
  head: string,
  around: Surroundings,
  knowledge: Knowledge,
): readonly Place[] => {
  const { projects } = knowledge;
  const unquoted = name.replace(/[“”]/g, '');
  const own = unquoted.slice(Math.max(0, projects.diversionEnd(unquoted, 0)));
  const isRoute = projects.wordAt(head, 0)?.kind === 'line';
  const section = sectionOf(own, head, knowledge);
  const inSection = byName(section, isRoute, around, knowledge);
  // 成都至黄胜关段: where one end is no place, the line tells the rest.
  const isHalf = inSection.length === 1 && JOINT.test(section);
  const readings = [
    () => (isHalf ? [] : inSection),
    () => citiesOfSection(section, around, knowledge),
    () => citiesOfQuotation(name, around, knowledge),
    () => citiesOfLine(own, around, knowledge),
    () => provincesInFront(own, knowledge),
    () => byName(own, isRoute, around, knowledge),
  ];
  for (const read of readings) {
    const places = read();
    if (places.length > 0) return isHalf ? [...places, ...inSection] : places;
  }
  return [];
};
