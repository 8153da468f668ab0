/** Entity nodes with what is known of them beyond the document at hand. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import type { GraphParts } from './graph-parts.ts';
import { entityId } from './ids.ts';

/** Adds the entity that `mention` stands for under `id` (adcode, canonical name or folded title) and returns the node's id. */
export const addEntity = (mention: Mention, id: string, knowledge: Knowledge, parts: GraphParts): string => {
  switch (mention.type) {
    case 'Region':
      return addRegion(id, knowledge, parts);
    case 'Agency':
      return addAgency(id, parts);
    case 'Project':
      return parts.addNode('Project', entityId('Project', id), { name: id, head: mention.head || undefined });
    case 'Policy':
      return addPolicy(id, mention.docNumber, parts);
  }
};

export const addRegion = (id: string, { places }: Knowledge, parts: GraphParts): string => {
  const place = places.place(id);
  const name = place?.name ?? id.slice(id.indexOf('/') + 1);
  return parts.addNode('Region', entityId('Region', id), {
    name,
    fullName:
      [...places.ancestors(id)]
        .reverse()
        .map((ancestor) => ancestor.name)
        .join('') + name,
    level: place?.level ?? (id.includes('/') ? 'township' : 'area'),
    code: /^\d{6}$/.test(id) ? id : undefined,
    lon: place?.lon,
    lat: place?.lat,
    validFrom: place?.validFrom,
    validTo: place?.validTo,
  });
};

export const addAgency = (id: string, parts: GraphParts): string =>
  parts.addNode('Agency', entityId('Agency', id), { name: id });

/** A number that stands for a policy whose title nobody gave is the id itself. */
const addPolicy = (id: string, docNumber: string | undefined, parts: GraphParts): string =>
  parts.addNode('Policy', entityId('Policy', id), {
    title: id === docNumber ? undefined : id,
    docNumber,
    held: false,
  });
