/**
 * A place in a project's name that tells whose it is, not where.
 *
 *   takes 上海电气|洮南…项目 (a firm, and where it builds), 台湾|农民创业园 (who is meant to come), 四川|大学|…医院, 南京|路
 *   refuses 吉林石化转型升级项目 (nothing else says where), 台湾产业园
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';

interface Part {
  readonly start: number;
  readonly end: number;
}

/** A firm called after a county (延长|石油) builds all over its province. */
const isFirm = (
  text: string,
  { start, end }: Part,
  next: Part | undefined,
  isCounty: boolean,
  { regionCues }: Knowledge,
): boolean => {
  const firm = regionCues.firmsOfPlaces.at(text, start);
  return start + firm > end && (isCounty || (next !== undefined && next.start >= start + firm));
};

/** `isAway`: the document is of another place. */
export const isCalledAfter = (
  text: string,
  place: Part,
  next: Part | undefined,
  { isCounty, isAway }: { readonly isCounty: boolean; readonly isAway: boolean },
  knowledge: Knowledge,
): boolean =>
  isFirm(text, place, next, isCounty, knowledge) || (isAway && knowledge.regionCues.peopleOf.at(text, place.end) > 0);

/** 赤峰|道, 南京|路, 武汉|东|路延伸段 in another city: a street is called after it; 武汉|路网 is another word. */
export const opensStreet = (
  text: string,
  name: string,
  end: number,
  { projects, places, regionCues }: Knowledge,
): boolean => {
  const isStreetAt = (at: number): boolean => projects.isStreetEnding(text[at] ?? '');
  const isOfSide = regionCues.directions.has(text[end] ?? '') && isStreetAt(end + 1);
  const word = projects.wordAt(text, end);
  // 裕华|路西延: one word for the street and where it is made longer.
  const isLonger = word?.kind === 'line' && regionCues.directions.has(text[end + 1] ?? '');
  const isCalledSo = isOfSide || (isStreetAt(end) && (word === null || isLonger));
  return isCalledSo && places.named(name).every(({ form }) => form === 'bare');
};

const LONGEST_SCHOOL = 4;

/** 四川|大学|华西医院西藏医院: where the school is, the name of its branch does not say; 西湖|大学 is called after a lake. */
export const opensSchool = (text: string, end: number, { projects }: Knowledge): boolean => {
  for (let at = end; at <= end + LONGEST_SCHOOL; at++) {
    const word = projects.wordAt(text, at);
    if (word?.kind === 'organ' && projects.isSchool(text.slice(at, word.end))) return true;
  }
  return false;
};

/** 皖南|医学院, 赣南|师范大学: called after the part of the country that it was founded for, whatever city it is in. */
export const opensAcademy = (text: string, end: number, knowledge: Knowledge): boolean => {
  const { projects } = knowledge;
  for (let at = end; at <= end + LONGEST_SCHOOL; at++) if (projects.academies.at(text, at) > 0) return true;
  return opensSchool(text, end, knowledge);
};
