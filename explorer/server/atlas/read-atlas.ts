/** Reads the atlas from a store: one query a node type and one an edge type, asking only for what a line needs. */
import { type NodeType, nodeTypes, type Store, type Value, writeSourceSpan } from '../../../graph-schema/index.ts';
import { type Atlas, type AtlasNode, makeAtlas, type StoredEdge } from './atlas.ts';
import { describe, lineProperties } from './describe.ts';
import { drawnEdges, drawnNodes, mentionEdge } from './drawn-types.ts';
import { placeOfMention } from './open-mention.ts';
import { tellNamesakes } from './tell-namesakes.ts';

/** A whole collection may be read; this is a guard against a runaway, not a page size. */
const wide = { rows: 5_000_000, milliseconds: 120_000 };

type Row = Readonly<Record<string, Value>>;

/** Rows as records by column name. */
export const readRows = async (
  store: Store,
  cypher: string,
  parameters: Parameters<Store['query']>[1] = {},
  limits: Parameters<Store['query']>[2] = wide,
): Promise<readonly Row[]> => {
  const { columns, rows } = await store.query(cypher, parameters, limits);
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
};

type Drawn = (typeof drawnNodes)[number];

/** Properties that hold the code of a division, by kind of node. */
const placeProperties = ['code', 'jurisdiction', 'region'] as const;

const readNodes = async (store: Store, type: Drawn): Promise<readonly AtlasNode[]> => {
  const wanted = new Set([...type.shownBy, ...type.searchable, ...lineProperties, ...placeProperties, 'x', 'y']);
  const names = [...wanted].filter((name) => name in type.properties);
  const columns = names.map((name) => `n.\`${name}\` AS \`${name}\``).join(', ');
  const rows = await readRows(store, `MATCH (n:${type.type}) RETURN n.id AS id, ${columns}`);
  return rows.filter((row) => typeof row.id === 'string').map((row) => toNode(type, row));
};

const numberOf = (value: Value | undefined): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

const toNode = (type: Drawn, row: Row): AtlasNode => {
  const names = [...type.shownBy, ...type.searchable]
    .flatMap((name) => row[name] ?? [])
    .filter((name) => typeof name === 'string');
  const [x, y] = [numberOf(row.x), numberOf(row.y)];
  const place = placeProperties.map((name) => row[name]).find((code) => typeof code === 'string');
  return {
    ...describe(type.type as NodeType, String(row.id), row),
    names: [...new Set(names)],
    ...(typeof place === 'string' ? { place } : {}),
    ...(x !== undefined && y !== undefined ? { x, y } : {}),
  };
};

const readEdges = async (store: Store, type: (typeof drawnEdges)[number]): Promise<readonly StoredEdge[]> => {
  const extra = ['evidence', 'role', 'order', 'part']
    .filter((name) => name in type.properties)
    .map((name) => `, r.${name} AS ${name}`);
  const cypher = `MATCH (a)-[r:${type.type}]->(b) RETURN a.id AS from, b.id AS to${extra.join('')}`;
  const rows = await readRows(store, cypher);
  // The agency that leads is the first of those that issue together; of the policies in one document its own comes first.
  const place = (row: Row): number => Number(row.order ?? row.part ?? 0);
  const ordered = [...rows].sort((a, b) => place(a) - place(b));
  return ordered.map((row) => ({
    kind: type.type,
    from: String(row.from),
    to: String(row.to),
    ...(Array.isArray(row.evidence) ? { evidence: row.evidence.map(String) } : {}),
    ...(typeof row.role === 'string' ? { role: row.role } : {}),
  }));
};

/** A policy of unknown title and number is called as its document is. */
const calledByText = (nodes: readonly AtlasNode[], edges: readonly StoredEdge[]): readonly AtlasNode[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const texts = new Map(edges.filter(({ kind }) => kind === 'TEXT_OF').map(({ from, to }) => [to, byId.get(from)]));
  return nodes.map((node) => {
    const text = node.names.length === 0 ? texts.get(node.id) : undefined;
    return text ? { ...node, label: text.label, names: text.names } : node;
  });
};

/** `unresolved:document:…#12-15:Policy` hangs on the policy of its document, at its place. */
const openMentions = (nodes: readonly AtlasNode[], edges: readonly StoredEdge[]): readonly StoredEdge[] => {
  const policies = new Map(edges.filter(({ kind }) => kind === 'TEXT_OF').map(({ from, to }) => [from, to]));
  return nodes.flatMap(({ id, kind }) => {
    const place = kind === 'Unresolved' ? placeOfMention(id) : undefined;
    const from = place && policies.get(place.document);
    return place && from !== undefined ? [{ kind: mentionEdge, from, to: id, evidence: [writeSourceSpan(place)] }] : [];
  });
};

export const readAtlas = async (store: Store): Promise<Atlas> => {
  const nodes: AtlasNode[] = [];
  const edges: StoredEdge[] = [];
  for (const type of drawnNodes) for (const node of await readNodes(store, type)) nodes.push(node);
  for (const type of drawnEdges) for (const edge of await readEdges(store, type)) edges.push(edge);
  return makeAtlas(tellNamesakes(calledByText(nodes, edges), edges), [...edges, ...openMentions(nodes, edges)]);
};

/** Counts of every kind; cheap enough to ask whether the atlas is still true. */
export const readCounts = async (store: Store): Promise<Partial<Record<NodeType, number>>> => {
  const counts: Partial<Record<NodeType, number>> = {};
  for (const { type } of nodeTypes) {
    const [row] = await readRows(store, `MATCH (n:${type}) RETURN count(n) AS n`);
    counts[type] = Number(row?.n ?? 0);
  }
  return counts;
};
