/**
 * What is built at one spot and opens with the name of a town of the document's own province lies in the town's county.
 *
 *   takes 沙湖镇污水处理厂 (written as a town), whatever is built there
 *   takes 罗泾港区 in a paper of 上海 (宝山区), 良乡大学城 in one of 北京 (房山区)
 *   takes 独峒风电场 in a paper of the county that has 独峒镇, and 古宜绕城段 and (八江片) as sections
 *   refuses 光明工程 (a word), 石桥产业园 in a province with several 石桥, 龙颈水库 and 钟山实验室 (called after gorges and hills)
 */

import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Surroundings } from './surroundings.ts';

const SHORTEST = 2;
const LONGEST = 4;

/**
 * 港区, 大学城; a reservoir and a mine are called after what lies there, but in a paper of the county (独峒|风电场) that is its town; a programme,
 * a school and a hospital after anything.
 */
const isSpot = (head: string, isOfCounty: boolean, { projects }: Knowledge): boolean => {
  const kind = projects.wordAt(head, 0)?.kind;
  const isBuilt = kind === 'site' || kind === 'zone' || kind === 'scenic' || kind === 'line';
  return (
    isBuilt && (isOfCounty || !projects.isFirm(head)) && !projects.isInstitute(head) && !projects.isInstitution(head)
  );
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
  const isOfCounty = places.place(around.jurisdiction)?.level === 'county';
  if (!isSpot(head, isOfCounty, knowledge)) return [];
  if ((places.longestAt(name, 0)?.end ?? 0) >= SHORTEST || (projects.wordAt(name, 0)?.end ?? 0) >= SHORTEST) return [];
  for (let end = Math.min(LONGEST, name.length - 1); end >= SHORTEST; end--) {
    const counties = places.countiesOfTown(name.slice(0, end), around.jurisdiction);
    if (counties.length === 0 || projects.wordAt(name, end) === null) continue;
    const county = counties.length === 1 ? places.place(counties[0]!) : undefined;
    return county ? [county] : [];
  }
  return [];
};

/** G321线|古宜绕城段, 协合风电二期|(八江片): a section that opens with a town of the document's own county. */
export const townOfSection = (section: string, around: Surroundings, { places }: Knowledge): readonly Place[] => {
  const own = around.jurisdiction === undefined ? undefined : places.place(around.jurisdiction);
  if (own?.level !== 'county') return [];
  const name = section.replace('(', '');
  for (let end = Math.min(LONGEST, name.length - 1); end >= SHORTEST; end--)
    if (places.countiesOfTown(name.slice(0, end), own.id).length > 0) return [own];
  return [];
};
