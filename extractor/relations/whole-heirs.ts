/** Heirs of the abolished divisions that a document names: each the one of the gazetteer's edition that took it over as a whole. */
import { idsOf } from '../entities/link.ts';
import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { LinkedDocument } from './linked-document.ts';
import type { Relation } from './relation.ts';

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
    const slash = id.indexOf('/');
    const division = slash === -1 ? id : id.slice(0, slash);
    const heir = places.wholeHeir(division);
    if (heir !== undefined) heirs[id] = heir + id.slice(division.length);
  }
  return heirs;
};
