/** One node: its properties with their captions, its neighbours by edge type with counts, and the text of a policy. */
import { z } from 'zod';
import { findEdgeType, findNodeType, type Store, type Value } from '../../../graph-schema/index.ts';
import { caps, type Fact, type Naming, type NeighbourGroup, type NodeDetails } from '../../api.ts';
import { type Atlas, lineOf, otherEnd } from '../atlas/atlas.ts';
import { mentionEdge, picturedEdges } from '../atlas/drawn-types.ts';
import { neighbourLinks } from '../atlas/expand.ts';
import { readRows } from '../atlas/read-atlas.ts';
import { documentLabel } from '../atlas/reference.ts';
import { notFound, route } from './route.ts';

/** Not for people, or too large: they have their own places in the page. */
const unshown = new Set(['id', 'x', 'y', 'text', 'sha256', 'evidence', 'quotes', 'citations', 'passages']);

/** Properties with their captions, in the order in which the schema declares them. */
export const factsOf = (type: string, known: Readonly<Record<string, Value>>): readonly Fact[] => {
  const declared = (findNodeType(type) ?? findEdgeType(type))?.properties ?? {};
  return Object.entries(declared).flatMap(([name, { zh, en }]) => {
    const value = known[name];
    return value === undefined || value === null || unshown.has(name) ? [] : [{ name, caption: { zh, en }, value }];
  });
};

/** 630000 as the place of an agency or a policy is read as 青海省（630000）; a region's own code stays a code. */
const withPlaceName =
  ({ nodes }: Atlas, kind: string) =>
  (fact: Fact): Fact => {
    const declared = findNodeType(kind)?.properties[fact.name];
    if (kind === 'Region' || declared?.value.name !== 'adcode') return fact;
    const place = nodes.get(`region:${fact.value}`)?.label;
    return place === undefined ? fact : { ...fact, value: `${place}（${fact.value}）` };
  };

const groupOf = (
  atlas: Atlas,
  id: string,
  kind: (typeof picturedEdges)[number]['type'],
  direction: 'out' | 'in',
): NeighbourGroup => {
  const neighbours = neighbourLinks(atlas, id, kind, direction).flatMap((link) => {
    const node = atlas.nodes.get(otherEnd(link, id));
    if (!node) return [];
    return [{ node: lineOf(node), link: link.id, count: link.count }];
  });
  return { kind, direction, count: neighbours.length, neighbours: neighbours.slice(0, caps.neighbours) };
};

/** An agency that issued nothing here hangs on no link: what texts say of it is found by its mentions alone. */
const namingsOf = async (store: Store, atlas: Atlas, id: string): Promise<readonly Naming[]> => {
  const rows = await readRows(
    store,
    `MATCH (p:Passage)-[n:NAMES]->(:Agency {id: $id})
     RETURN p.document AS document, n.start AS start, n.end AS end ORDER BY document, start, end`,
    { id },
  );
  const namings = new Map<string, Naming>();
  for (const row of rows) {
    const document = String(row.document);
    const known = namings.get(document);
    const place = known ?? {
      start: Number(row.start),
      end: Number(row.end),
      documentLabel: documentLabel(atlas, document),
    };
    namings.set(document, { ...place, document, count: (known?.count ?? 0) + 1 });
  }
  return [...namings.values()].sort((a, b) => b.count - a.count).slice(0, caps.neighbours);
};

export const node = route({
  name: 'node',
  method: 'GET',
  question: z.object({ id: z.string().min(1) }),
  answer: async ({ id }, { store, keeper }): Promise<NodeDetails> => {
    const atlas = await keeper.atlas();
    const found = atlas.nodes.get(id);
    if (!found) throw notFound('node', id);
    const names = Object.keys(findNodeType(found.kind)?.properties ?? {}).filter((name) => !unshown.has(name));
    const columns = names.map((name) => `n.\`${name}\` AS \`${name}\``).join(', ');
    const [known] = await readRows(store, `MATCH (n:${found.kind} {id: $id}) RETURN ${columns}`, { id });
    // What is settled comes before what is open.
    const inOrder = [...picturedEdges].sort((a, b) => Number(a.type === mentionEdge) - Number(b.type === mentionEdge));
    const groups = inOrder.flatMap(({ type }) =>
      (['out', 'in'] as const).map((direction) => groupOf(atlas, id, type, direction)),
    );
    const text = (atlas.to.get(id) ?? []).find((link) => link.kind === 'TEXT_OF')?.from;
    return {
      node: lineOf(found),
      facts: factsOf(found.kind, known ?? {}).map(withPlaceName(atlas, found.kind)),
      groups: groups.filter((group) => group.count > 0 && group.kind !== 'TEXT_OF'),
      ...(text !== undefined ? { text } : {}),
      ...(found.kind === 'Agency' ? { namings: await namingsOf(store, atlas, id) } : {}),
    };
  },
});
