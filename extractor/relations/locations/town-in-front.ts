/**
 * What is built at one spot and opens with the name of a town of the document's own province lies in the town's county.
 *
 *   takes 沙湖镇污水处理厂 (written as a town), whatever is built there
 *   takes 罗泾港区 in a paper of 上海 (宝山区), 良乡大学城 in one of 北京 (房山区)
 *   refuses 光明工程 (a word), 石桥产业园 in a province with several 石桥, 龙颈水库 and 钟山实验室 (called after gorges and hills)
 */

import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Surroundings } from './surroundings.ts';

const SHORTEST = 2;
const LONGEST = 4;

/** 港区, 大学城; a reservoir and a mine are called after what lies there, a programme, a school and a hospital after anything. */
const isSpot = (head: string, { projects }: Knowledge): boolean => {
  const kind = projects.wordAt(head, 0)?.kind;
  const isBuilt = kind === 'site' || kind === 'zone' || kind === 'scenic' || kind === 'line';
  return isBuilt && !projects.isFirm(head) && !projects.isInstitute(head) && !projects.isInstitution(head);
};

/** 沙湖|镇|污水处理厂: the only town of that name in the province. */
const townWritten = (name: string, ancestor: string, { places, regionCues }: Knowledge): Place | undefined => {
  for (let end = SHORTEST; end <= LONGEST; end++) {
    if (!regionCues.isTownshipEnd(name.charCodeAt(end))) continue;
    const counties = places.countiesOfTown(name.slice(0, end), ancestor);
    return counties.length === 1 ? places.place(counties[0]!) : undefined;
  }
  return undefined;
};

export const townInFront = (
  name: string,
  head: string,
  around: Surroundings,
  knowledge: Knowledge,
): readonly Place[] => {
  const { places, projects } = knowledge;
  if (around.jurisdiction === undefined) return [];
  const written = townWritten(name, around.jurisdiction, knowledge);
  if (written) return [written];
  if (!isSpot(head, knowledge)) return [];
  if ((places.longestAt(name, 0)?.end ?? 0) >= SHORTEST || (projects.wordAt(name, 0)?.end ?? 0) >= SHORTEST) return [];
  for (let end = Math.min(LONGEST, name.length - 1); end >= SHORTEST; end--) {
    const counties = places.countiesOfTown(name.slice(0, end), around.jurisdiction);
    if (counties.length === 0 || projects.wordAt(name, end) === null) continue;
    const county = counties.length === 1 ? places.place(counties[0]!) : undefined;
    return county ? [county] : [];
  }
  return [];
};
