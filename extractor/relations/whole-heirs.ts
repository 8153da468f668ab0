/**
 * The division of the gazetteer's edition that took each abolished one over as a whole, of those that a document names.
 *
 *   takes 崇文区 → 东城区, 半山区 → 拱墅区, 沙市市 → 沙市区
 *   refuses 江干区 (two took parts of it), 绥远省 (no code of its own), what still existed then and what only changed its name
 */
import { idsOf } from '../entities/link.ts';
import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { LinkedDocument } from './linked-document.ts';
import type { Relation } from './relation.ts';

const CODE = /^\d{6}$/;

const heirOf = (id: string, places: Gazetteer): string | undefined => {
  const heirs = CODE.test(id) ? places.place(id)?.successors : undefined;
  const [only] = heirs?.length === 1 ? heirs : [];
  return only === undefined ? undefined : (heirOf(only, places) ?? only);
};

/** By the id of the former division. */
export const wholeHeirs = (
  { linked, profile }: LinkedDocument,
  relations: readonly Relation[],
  places: Gazetteer,
): Readonly<Record<string, string>> => {
  const named = new Set(profile.jurisdiction ? [profile.jurisdiction.value] : []);
  for (const { mention, link } of linked) if (mention.type === 'Region') for (const id of idsOf(link)) named.add(id);
  for (const relation of relations) if (relation.type === 'location') named.add(relation.region);
  const heirs: Record<string, string> = {};
  for (const id of named) {
    // 110103/体育馆路街道: a township goes with its district.
    const [division = id] = id.split('/');
    const heir = heirOf(division, places);
    if (heir !== undefined) heirs[id] = heir + id.slice(division.length);
  }
  return heirs;
};
