/** What the gazetteer adds to the regions of a collection: parents up to the province, members of named areas, successors. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { addRegion } from './entities.ts';
import type { GraphParts } from './graph-parts.ts';

const SOURCE = 'extractor/data/divisions.json';
const AREA_SOURCE = 'extractor/data/named-areas.json';

export const addPlaceClosure = (ids: Iterable<string>, knowledge: Knowledge, parts: GraphParts): void => {
  const seen = new Set<string>();
  const visit = (id: string): string => {
    const node = addRegion(id, knowledge, parts);
    if (seen.has(id)) return node;
    seen.add(id);
    const place = knowledge.places.place(id);
    const parent = place?.parent ?? (id.includes('/') ? id.slice(0, id.indexOf('/')) : undefined);
    if (parent !== undefined && parent !== '100000') parts.addEdge('PART_OF', node, visit(parent), { source: SOURCE });
    for (const member of place?.members ?? []) parts.addEdge('INCLUDES', node, visit(member), { source: AREA_SOURCE });
    for (const successor of place?.successors ?? [])
      parts.addEdge('SUCCEEDED_BY', node, visit(successor), {
        source: SOURCE,
        date: place?.validTo === undefined ? undefined : String(place.validTo),
      });
    return node;
  };
  for (const id of ids) visit(id);
};
