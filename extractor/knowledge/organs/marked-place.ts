/** The place that 省, 市, 地区 before an organ stands for; 地区水利局 in a paper of a 专区 is its, for that is one kind called otherwise in other years. */
import type { Knowledge } from '../knowledge.ts';
import type { Setting } from './organ.ts';
import { ownPlace } from './own-place.ts';

export const markedPlace = (
  marker: string,
  { home, year }: Setting,
  { agencies: { patterns }, places }: Pick<Knowledge, 'agencies' | 'places'>,
) => {
  const level = patterns.markerAt(marker, 0)?.level;
  if (level === undefined) return undefined;
  const { prefectureKinds } = patterns.data;
  const kinds = prefectureKinds.includes(marker) ? [marker, ...prefectureKinds] : [marker];
  return kinds.map((kind) => ownPlace(kind, level, home, year, places)).find(Boolean);
};
