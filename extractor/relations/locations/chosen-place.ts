/**
 * Which of the places that bear a name in a project's name is meant: the document decides, of an end of a line the other end too.
 *
 *   takes 金山 in a paper of 上海, 东兴至那坡 (东兴市 beside it, not 东兴区 in 四川), 塔城至裕民 (塔城市, for 裕民 lies in 塔城地区 itself)
 *   refuses 金山 in a paper of 重庆, 南昌至进贤 as 南昌县 (the city is what one knows)
 */
import type { Naming, Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { clearlyNearest, IMPLAUSIBLE_KM } from './distance.ts';
import { countyOfTown, isStray, townBeside } from './end-towns.ts';
import type { Named } from './other-end.ts';
import { onlyOrLargest } from './places-named.ts';
import type { Surroundings } from './surroundings.ts';

const NOT_A_LOCATION = new Set(['country', 'feature', 'township']);

const isFar = ({ place, form }: Naming, around: Surroundings): boolean =>
  form === 'bare' &&
  place.level === 'county' &&
  around.jurisdiction !== undefined &&
  !around.inProvince(place.id) &&
  !around.named.has(place.id);

const isElsewhereBare = ({ place, form }: Naming, around: Surroundings): boolean =>
  form === 'bare' && place.level === 'prefecture' && !around.inProvince(place.id) && !around.named.has(place.id);

const TAIWAN = '710000';
/** 三江, 桃园: in a line they are towns of the country as well as cities across the strait, and the other end is not near it. */
const isAcrossStrait = ({ place: { id }, form }: Naming, around: Surroundings, { places }: Knowledge): boolean =>
  form === 'bare' &&
  id !== TAIWAN &&
  places.provinceOf(id) === TAIWAN &&
  !around.inProvince(id) &&
  !around.named.has(id);

/** 松花江|公路大桥: the river, and no 松花江地区 of former times; 锦西|灌区 in a paper of 黑龙江 is no 锦西市, which ended. */
const isGone = ({ place: { id, validTo }, form }: Naming, isFeature: boolean, around: Surroundings): boolean =>
  (validTo !== undefined || form === 'former') &&
  form !== 'full' &&
  (isFeature || (around.jurisdiction !== undefined && !around.inProvince(id) && !around.named.has(id)));

/** Those that a name may stand for: in the jurisdiction, else named in the document, else in the province, else all. */
const candidatesFor = (
  { name, port }: Named,
  isEnd: boolean,
  holder: Named | undefined,
  around: Surroundings,
  knowledge: Knowledge,
): readonly Place[] => {
  const { places } = knowledge;
  // 内蒙古|霍林郭勒, 商丘|民权: what lies in the place right before it is no word and not far away.
  const held = new Set(holder === undefined ? [] : places.named(holder.name).map(({ place: { id } }) => id));
  const isHeld = (id: string): boolean => [...held].some((outer) => outer !== id && places.isWithin(id, outer));
  // 徐闻|港 far away; 马村|港 is no district elsewhere.
  const isTown = ({ place }: Naming): boolean => port === 'of a town' && !DISTRICT.test(place.name);
  const isFeature = places.named(name).some(({ place }) => place.level === 'feature');
  const namings = places.named(name).filter(
    (naming) =>
      naming.form !== 'one-character' &&
      (!NOT_A_LOCATION.has(naming.place.level) || places.isBasin(name)) &&
      (isHeld(naming.place.id) || !isGone(naming, isFeature, around)) &&
      (isHeld(naming.place.id) || !isAcrossStrait(naming, around, knowledge)) &&
      // Bare names of counties far away are mostly other things, unless a line ends there.
      (isEnd || isTown(naming) || isHeld(naming.place.id) || !isFar(naming, around)) &&
      // 天山胜利隧道: the mountain rather than the district; but 洪湖至监利段 ends in the town.
      !(!isEnd && naming.form === 'bare' && naming.place.level === 'county' && isFeature && !isHeld(naming.place.id)) &&
      // 怒江|桥水电站 far from 怒江州.
      !(!isEnd && isFeature && isElsewhereBare(naming, around)) &&
      (isEnd ||
        isTown(naming) ||
        !places.isAlsoWord(name) ||
        isHeld(naming.place.id) ||
        around.inJurisdiction(naming.place.id) ||
        around.named.has(naming.place.id)),
  );
  const all = namings.map(({ place }) => place);
  const current = all.filter(({ validTo }) => validTo === undefined);
  const then = all.filter(({ validTo }) => around.year !== undefined && (validTo ?? Infinity) >= around.year);
  const candidates = current.length > 0 ? current : then;
  const groups = [isHeld, around.inJurisdiction, (id: string) => around.named.has(id), around.inProvince, () => true];
  return groups.map((test) => candidates.filter(({ id }) => test(id))).find(({ length }) => length > 0) ?? [];
};

const CITY = /市$/;
const DISTRICT = /区$/;

/** `chosen`: what the name alone says, if anything; `group`: all that it may say. */
const besideOtherEnd = (
  chosen: Place | undefined,
  group: readonly Place[],
  other: Place,
  { places }: Knowledge,
): Place | undefined => {
  if (!chosen) return clearlyNearest(group, other, IMPLAUSIBLE_KM);
  if (CITY.test(chosen.name) || other.id === chosen.id || !places.isWithin(other.id, chosen.id)) return undefined;
  const inside = group.filter(({ name, parent }) => parent === chosen.id && CITY.test(name));
  return inside.length === 1 ? inside[0] : undefined;
};

/** One place for a name, if it is the only one or the largest; of an end also the one beside the other end; `holder`: what stands right before it. */
export const choosePlace = (
  named: Named,
  across: Named | undefined,
  holder: Named | undefined,
  around: Surroundings,
  knowledge: Knowledge,
): Place | undefined => {
  const { name } = named;
  const group = candidatesFor(named, across !== undefined, holder, around, knowledge);
  const chosen = onlyOrLargest(group);
  if (!across) return chosen;
  const other = across === named ? undefined : onlyOrLargest(candidatesFor(across, true, undefined, around, knowledge));
  const beside = other && besideOtherEnd(chosen, group, other, knowledge);
  if (beside || !chosen) return beside;
  const ofTown = countyOfTown(name, chosen, around, knowledge.places);
  return (
    ofTown ?? (other && isStray(name, chosen, other, around) ? townBeside(name, chosen, other, knowledge) : chosen)
  );
};
