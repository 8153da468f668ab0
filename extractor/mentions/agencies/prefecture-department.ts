/**
 * A department of a prefecture, which is a 处 where those of cities are 局.
 *
 *   takes 阿克苏地区|水利处, 地区|公安处, 盟|畜牧处, 巴音郭楞蒙古自治州|林业处
 *   refuses 地区公安|处理 (a verb), 地区|经济处于 (another word), 县|水利处, 广州|公安处 (no prefectures by their names)
 */
import type { OrganPatterns } from '../../knowledge/organ-patterns.ts';

const isPrefecture = (place: string, { data }: OrganPatterns): boolean => {
  const { owners, markers } = data.prefectureDepartments;
  return markers.includes(place) || owners.some((kind) => place.endsWith(kind));
};

/** Where the department that stands at `at` behind `place` ends, or `at`. */
export const prefectureDepartmentEnd = (folded: string, place: string, at: number, patterns: OrganPatterns): number => {
  const { ending, named, notBefore } = patterns.data.prefectureDepartments;
  if (!isPrefecture(place, patterns)) return at;
  const office = named.find((word) => folded.startsWith(word, at));
  const domain = office === undefined ? patterns.domainEnd(folded, at) : at + office.length - ending.length;
  if (domain === at || !folded.startsWith(ending, domain)) return at;
  const end = domain + ending.length;
  return notBefore.includes(folded[end] ?? '\n') || patterns.isBroken(folded, at, end) ? at : end;
};
