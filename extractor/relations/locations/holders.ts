/**
 * The place that holds the one behind it in a project's name, so that a short name there is a part of it and no word.
 *
 *   takes 深圳|盐田港区, 福州港|马尾港区, 河池(金城江)…产业园
 *   refuses 广州市|“南沙”…工程 (a mark stands between), 福州港|江阴港区 (江阴 lies elsewhere)
 */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { JOINTS, type Named } from './other-end.ts';

/** The port of a city has parts in its counties; a bracket says where in it. */
const BETWEEN = /^[港(]?$/;
const DISTRICT = /区$/;

export const holderOf = (text: string, { start }: Named, before: Named | undefined): Named | undefined =>
  before && BETWEEN.test(text.slice(before.end, start)) ? before : undefined;

export const isHeldBy = (place: Place, holder: Named | undefined, { places }: Knowledge): boolean =>
  holder !== undefined &&
  places.named(holder.name).some(({ place: { id } }) => id !== place.id && places.isWithin(place.id, id));

/** 福州(马尾)基金小镇: a district in a bracket is where in the city; 金华(义乌)…中心 is of two cities. */
export const isDistrictInBracket = (text: string, { name }: Place, start: number, end: number): boolean =>
  DISTRICT.test(name) && text[start - 1] === '(' && text[end] === ')';

/** 盖州|双台子|至…, 霞浦|三沙|至…: where a line ends, what stands right behind a county and is no part of it is called like one of its towns. */
export const isEndBehindCounty = (
  place: Place,
  { name, start }: Named,
  before: Named | undefined,
  { places }: Knowledge,
): boolean => {
  // 孝感东至|大悟 is no 东至县, 辅助通道|潍坊 no 通道县.
  if (before?.end !== start || name === place.name) return false;
  if (JOINTS.has(before.name.at(-1)!) || places.isAlsoWord(before.name)) return false;
  if (place.level !== 'county' && place.level !== 'prefecture') return false;
  const current = places.named(before.name).filter(({ place: { validTo } }) => validTo === undefined);
  return current.length > 0 && current.every(({ place: { level } }) => level === 'county');
};
