/**
 * What the tables add to the agencies of a collection: short names and heirs of central organs, the region of local ones.
 *
 *   环境保护部 → SUCCEEDED_BY 生态环境部 (2018); 北京市顺义区人民政府 → GOVERNS 顺义区
 *   鼓楼区人民政府 governs nothing here: four cities have a 鼓楼区
 */
import type { Place, PlaceLevel } from '../knowledge/gazetteer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { addAgency, addRegion } from './entities.ts';
import type { GraphParts } from './graph-parts.ts';

const SOURCE = 'extractor/data/agencies.json';
const NAME_SOURCE = 'name of the agency';
const NATION = '100000';
const divisions: ReadonlySet<PlaceLevel> = new Set(['province', 'prefecture', 'county', 'township']);

export const addAgencyClosure = (ids: Iterable<string>, knowledge: Knowledge, parts: GraphParts): void => {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const organ = knowledge.agencies.organ(name);
    if (!organ) {
      addLocal(name, knowledge, parts);
      return;
    }
    const node = parts.addNode('Agency', `agency:${name}`, {
      name,
      shortNames: organ.shorts.length > 0 ? [...new Set(organ.shorts)].sort() : undefined,
      level: 'central',
    });
    for (const heir of organ.heirs) {
      visit(heir);
      parts.addEdge('SUCCEEDED_BY', node, addAgency(heir, parts), {
        source: SOURCE,
        date: organ.to === undefined ? undefined : String(organ.to),
      });
    }
  };
  for (const id of ids) visit(id);
};

const addLocal = (name: string, knowledge: Knowledge, parts: GraphParts): void => {
  const place = governed(name, knowledge);
  if (!place) return;
  const code = /^\d{6}$/.test(place.id) ? place.id : undefined;
  const node = parts.addNode('Agency', `agency:${name}`, { name, level: place.level, region: code });
  parts.addEdge('GOVERNS', node, addRegion(place.id, knowledge, parts), { source: NAME_SOURCE });
};

/** The last place of the chain at the head of the name, if only one place bears that name there. */
const governed = (name: string, { places, agencies }: Knowledge): Place | undefined => {
  let at = agencies.patterns.data.party.find((party) => name.startsWith(party))?.length ?? 0;
  let outer: Place | undefined;
  for (let match = places.longestAt(name, at); match; match = places.longestAt(name, at)) {
    const named = places
      .named(name.slice(at, match.end))
      .filter(({ place, form }) => form !== 'one-character' && divisions.has(place.level) && place.id !== NATION)
      .filter(({ place }) => outer === undefined || places.isWithin(place.id, outer.id));
    // 赣州市 was 章贡区's name until 1998: a former bearer counts only where no present one does.
    const present = named.filter(({ form, place }) => form !== 'former' && place.validTo === undefined);
    const only = (present.length === 1 ? present[0] : named.length === 1 ? named[0] : undefined)?.place;
    if (!only) return named.length === 0 ? outer : undefined;
    outer = only;
    at = match.end;
  }
  return outer;
};
