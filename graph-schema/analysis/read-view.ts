/** Reads the view from a store, one query a type, asking only for the properties that analysis uses: no texts, no passages. */
import type { Properties, PropertyValue } from '../graph/graph.ts';
import type { Store } from '../stores/store.ts';
import { makeView } from './make-view.ts';
import { edgeOfRelation, relations } from './relations.ts';
import type { SeenEdge, SeenNode } from './seen.ts';
import type { View } from './view.ts';

/** A whole collection may be read; this is a guard against a runaway, not a page size. */
const wide = { rows: 5_000_000, milliseconds: 120_000 };

const nodeProperties: Readonly<Record<string, readonly string[]>> = {
  Document: ['name'],
  Policy: [
    ...['title', 'opening', 'docNumber', 'numberedBy', 'date', 'effective', 'expires', 'kind', 'held'],
    ...['aliases', 'addressees', 'jurisdiction'],
  ],
  Region: ['name', 'fullName', 'level', 'code', 'lon', 'lat', 'validFrom', 'validTo'],
  Agency: ['name', 'level', 'region', 'shortNames'],
  Project: ['name'],
  Citation: ['document', 'relation', 'quote', 'start', 'end', 'article'],
};

const quoted = ['evidence', 'quotes'];
const edgeProperties: Readonly<Record<string, readonly string[]>> = {
  TEXT_OF: [],
  ISSUED_BY: ['order', ...quoted],
  TOUCHES: ['role', 'sure', 'orRoles', 'count', ...quoted],
  PLANS: quoted,
  LOCATED_IN: quoted,
  PART_OF: [],
  INCLUDES: ['source', 'from', 'to'],
  SUCCEEDED_BY: ['date'],
  ...Object.fromEntries(relations.map((relation) => [edgeOfRelation[relation], ['citations', 'count', ...quoted]])),
};

const rowsOf = async (store: Store, cypher: string): Promise<readonly (readonly unknown[])[]> =>
  (await store.query(cypher, {}, wide)).rows;

/** The values after the first `skip` columns, by their names; null is unknown. */
const propertiesOf = (row: readonly unknown[], skip: number, names: readonly string[]): Properties => {
  const properties: Record<string, PropertyValue> = {};
  names.forEach((name, i) => {
    const value = row[skip + i];
    if (value !== null && value !== undefined) properties[name] = value as PropertyValue;
  });
  return properties;
};

const readNodes = async (store: Store, type: string, names: readonly string[]): Promise<readonly SeenNode[]> => {
  const columns = ['id', ...names].map((name) => `n.\`${name}\` AS \`_${name}\``).join(', ');
  const rows = await rowsOf(store, `MATCH (n:${type}) RETURN ${columns}`);
  return rows
    .filter(([id]) => typeof id === 'string')
    .map((row) => ({ id: String(row[0]), type, properties: propertiesOf(row, 1, names) }));
};

const readEdges = async (store: Store, type: string, names: readonly string[]): Promise<readonly SeenEdge[]> => {
  const columns = ['a.id AS _a', 'b.id AS _b', ...names.map((name) => `r.\`${name}\` AS \`_${name}\``)].join(', ');
  const rows = await rowsOf(store, `MATCH (a)-[r:${type}]->(b) RETURN ${columns}`);
  return rows
    .filter(([from, to]) => typeof from === 'string' && typeof to === 'string')
    .map((row) => ({ type, from: String(row[0]), to: String(row[1]), properties: propertiesOf(row, 2, names) }));
};

export const readView = async (store: Store): Promise<View> => {
  const nodes: SeenNode[] = [];
  const edges: SeenEdge[] = [];
  for (const [type, names] of Object.entries(nodeProperties))
    for (const node of await readNodes(store, type, names)) nodes.push(node);
  for (const [type, names] of Object.entries(edgeProperties))
    for (const edge of await readEdges(store, type, names)) edges.push(edge);
  return makeView(nodes, edges);
};
