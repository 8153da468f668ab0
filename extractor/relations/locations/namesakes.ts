/**
 * A bare name of a county that a work behind its city is called by, but that is mostly a name of something else.
 *
 *   takes 天山 in 乌鲁木齐天山国际机场 (mountains), 长乐 in 福州长乐国际机场 (the airport is the city's), 南湖 in 嘉兴南湖机场 (a lake)
 *   refuses 思茅 in 普洱思茅机场, 民权 in 商丘民权通用机场, 涟水 in 淮安涟水国际机场 (a county of its own), 镇安 in 陕西镇安…电站 (a province has counties)
 */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isDistrictInBracket } from './holders.ts';
import type { Named } from './other-end.ts';

const DISTRICT = /区$/;
const SHORT = 2;

/** 通用|机场: the head behind a common word. */
const headAt = (text: string, at: number, { projects }: Knowledge): string => {
  const word = projects.wordAt(text, at);
  const next = word?.kind === 'ordinary' ? projects.wordAt(text, word.end) : null;
  return text.slice(word && next ? word.end : at, next?.end ?? word?.end ?? at);
};

/** `before`: the name right before it. */
export const isNamesake = (
  text: string,
  { name, start, end, port }: Named,
  place: Place,
  before: string | undefined,
  knowledge: Knowledge,
): boolean => {
  const { projects, places } = knowledge;
  const head = headAt(text, end, knowledge);
  const isFeature = places.named(name).some(({ place: { level } }) => level === 'feature');
  const isInProvince =
    before !== undefined && places.named(before).some(({ place: { id } }) => id === places.provinceOf(place.id));
  const isWord = places.isAlsoWord(name) && !(isInProvince && !DISTRICT.test(place.name));
  if (port !== undefined || isDistrictInBracket(text, place, start, end)) return false;
  // 福州|马尾|琅岐对台码头: before a name of two characters it is where that lies; 鹤岗|兴安台|一号立井.
  const isAddress =
    head === '' && projects.wordAt(text, end + 1) === null && !/[第一二三四五六]/.test(text[end + 1] ?? '');
  if (!projects.isAirport(head)) return (isWord && !isAddress) || projects.isNamesake(head);
  if (isFeature) return true;
  // Behind its city and before an airport no word is meant, unless the airport is that of a large city.
  const isLikeFeature = name.length <= SHORT && projects.isFeatureEnding(name.at(-1)!);
  return DISTRICT.test(place.name) && (projects.isAirportOfCity(head) || isLikeFeature || places.isAlsoWord(name));
};
