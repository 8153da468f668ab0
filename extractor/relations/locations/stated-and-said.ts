/**
 * What the name of a project and its clause say together of where it lies: each may make a part of the other say nothing.
 *
 *   takes 甘电投红沙岗煤电⇥民勤县 as 民勤县 alone, 贯通甘肃和新疆的兰新铁路 as both, 丹东至海城高速公路(经凤城) with the ends in its name
 *   refuses 黑河 of 黑河金盆水库(西安) (a river), 西乡县 for 石泉县池河大桥 behind 西乡县境内的红石梁隧道、 (a county of its own)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ClausePlaces } from './clause-place.ts';

const JOINT = /[至到—]/;
/** 甲至乙公路: a line by its ends. */
export const hasEnds = (project: string): boolean => JOINT.test(project);

/** A named area has no borders that could be compared. */
const mayHold = (outer: string, inner: string, { places }: Knowledge): boolean =>
  places.isWithin(inner, outer) || places.place(outer)?.level === 'area';

/** 西乡县境内的红石梁隧道、|石泉县|池河大桥. */
const isOtherCounty = (stated: string, id: string, { places }: Knowledge): boolean =>
  places.place(stated)?.level === 'county' && places.place(id)?.level === 'county' && stated !== id;

/** 黑河金盆水库(西安): a river, and no 黑河市. */
const isElsewhere = (place: string, ids: readonly string[], { places }: Knowledge): boolean =>
  places.place(place)?.level !== 'area' &&
  ids.every((id) => places.place(id) !== undefined && !places.isWithin(id, place) && !places.isWithin(place, id));

/** A province or a prefecture of which the places are parts. */
export const isAround = (outer: string, ids: readonly string[], { places }: Knowledge): boolean => {
  const level = places.place(outer)?.level;
  return (
    (level === 'province' || level === 'prefecture') && ids.some((id) => id !== outer && places.isWithin(id, outer))
  );
};

interface AskedProject {
  readonly project: string;
  /** The places that its name spells out. */
  readonly inName: readonly string[];
  readonly clause: ClausePlaces | undefined;
}

/** 甘电投红沙岗煤电⇥民勤县, 佳木斯港码头⇥前进区: what is wider says nothing beside the place that the row or the bracket gives. */
export const statedPlaces = ({ project, inName, clause }: AskedProject, knowledge: Knowledge): readonly string[] => {
  if (clause === undefined) return inName;
  const { ids, isExplicit, isInside } = clause;
  // An end of a line stays beside a bracket, and so does a section of one: 丹东至海城高速公路(经凤城).
  const givesWay = isExplicit && (!hasEnds(project) || clause.isOfRow);
  return inName.filter(
    (outer) =>
      // 萍乡至莲花高速公路⇥芦溪县、莲花县: of a row also what an end of a line is around.
      !(givesWay && isAround(outer, ids, knowledge)) &&
      !(isInside && !ids.some((id) => knowledge.places.isWithin(outer, id))) &&
      !(isExplicit && inName.length === 1 && isElsewhere(outer, ids, knowledge)),
  );
};

/** `said`: what the clause says of this one, of which some says nothing beside what the name states. */
export const saidBeside = (
  stated: readonly string[],
  said: readonly string[],
  { project, clause }: AskedProject & { readonly clause: ClausePlaces },
  knowledge: Knowledge,
): readonly string[] => {
  const { places } = knowledge;
  const { isOwn, isOfBuilder, isOfList, isOfRow } = clause;
  if (isOfBuilder && stated.length > 0) return [];
  const isLine = hasEnds(project);
  const isOnlyWider = isOwn && (isOfRow || (!isLine && stated.length === 1));
  return said.filter(
    (id) =>
      !stated.includes(id) &&
      !(isOfList && !isLine && stated.some((place) => isOtherCounty(place, id, knowledge))) &&
      !(isOnlyWider && stated.some((inner) => places.isWithin(inner, id))) &&
      // 大西北的|兰新复线: the ends are narrower than the area that has it.
      (isOwn
        ? stated.length === 0 || places.place(id)?.level !== 'area'
        : stated.every((outer) => mayHold(outer, id, knowledge))),
  );
};
