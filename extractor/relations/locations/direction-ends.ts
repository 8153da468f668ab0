/**
 * Parts of provinces by the province's one character and a direction, where the gazetteer knows no such area; also where a line ends.
 *
 *   takes 藏东南, 鄂西北 in front; 蒙西 and 长沙 in 蒙西—长沙特高压, 达拉特 and 蒙西 in 达拉特至蒙西…工程
 *   refuses 陕西至湖北特高压 (a name of its own), 新东至五里公路 (no province)
 */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { makePlace } from '../../knowledge/make-place.ts';

const LONGEST_DIRECTION = 2;
const JOINTS = /[至到—]/;

const directional = (name: string, { places, regionCues }: Knowledge): readonly Place[] => {
  const known = places.longestAt(name, 0);
  const isPlace = known && places.named(places.name(known.word)).some(({ place }) => place.validTo === undefined);
  if (!regionCues.directionBases.has(name[0] ?? '') || isPlace) return [];
  let end = 1;
  while (end <= LONGEST_DIRECTION && regionCues.directions.has(name[end] ?? '')) end++;
  return end > 1 ? [makePlace(name.slice(0, end), name.slice(0, end), 'area')] : [];
};

/** `read`: what another end of the line spells out; the joint beside it stays, for it tells that it is one. */
export const withDirections = (
  name: string,
  read: (end: string) => readonly Place[],
  knowledge: Knowledge,
): readonly Place[] => {
  if (!JOINTS.test(name)) return directional(name, knowledge);
  const ends = name.split(JOINTS);
  const found = ends.map((end) => directional(end, knowledge));
  if (found.every(({ length }) => length === 0)) return [];
  const before = (i: number): string => (i === 0 ? '' : '至');
  const behind = (i: number): string => (i === ends.length - 1 ? '' : '至');
  return ends.flatMap((end, i) => (found[i]!.length > 0 ? found[i]! : read(`${before(i)}${end}${behind(i)}`)));
};
