/**
 * The graph of a file as it stands on disk, put into memory: column by column, which takes a third of the time of whole records.
 * A graph of another schema is read by records, as nobody knows its columns.
 */
import type { GrafeoDB } from '@grafeo-db/js';
import type { MemoryGraph } from '../cypher/evaluate/memory-graph.ts';
import { identifier } from '../cypher/statement.ts';
import type { PropertyDeclaration, PropertyDeclarations } from '../declare.ts';
import { edgeTypes } from '../edges/index.ts';
import type { GraphEdge, GraphNode, Properties, PropertyValue } from '../graph/graph.ts';
import { edgeId } from '../graph/make-node.ts';
import { nodeTypes } from '../nodes/index.ts';

/** The engine's numbers by our ids. */
export interface Numbers {
  readonly nodes: Map<string, number>;
  readonly edges: Map<string, number>;
}

type Cells = readonly (PropertyValue | null)[];

interface Columns {
  readonly names: readonly string[];
  readonly repeated: readonly boolean[];
}

const columnsOf = (declarations: PropertyDeclarations): Columns => {
  const names = Object.keys(declarations).sort();
  return { names, repeated: names.map((name) => repeats(declarations[name]!)) };
};

/** Values that stand in many places (a document's id in each of its passages, words of a choice) are kept once; free texts seldom repeat. */
const repeats = ({ value }: PropertyDeclaration): boolean => value.name !== 'text' && value.name !== 'verbatim';
const makeShared = () => {
  const known = new Map<string, string>();
  return (value: PropertyValue): PropertyValue => {
    if (typeof value !== 'string') return value;
    const before = known.get(value);
    if (before === undefined) known.set(value, value);
    return before ?? value;
  };
};

/** The next query runs in the engine's thread while the rows of the last one are put into memory. */
const inTurn = async <T>(
  items: readonly T[],
  ask: (item: T) => Promise<readonly Cells[]>,
  take: (item: T, rows: readonly Cells[]) => void,
): Promise<void> => {
  let next = items[0] === undefined ? undefined : ask(items[0]);
  for (const [i, item] of items.entries()) {
    const rows = await next!;
    const following = items[i + 1];
    next = following === undefined ? undefined : ask(following);
    take(item, rows);
  }
};

export const loadColumns = async (db: GrafeoDB, graph: MemoryGraph, numbers: Numbers): Promise<void> => {
  const shared = makeShared();
  const idOf = new Map<number, string>();
  const rowsOf = async (cypher: string): Promise<readonly Cells[]> =>
    (await db.executeCypher(cypher)).rows() as unknown as readonly Cells[];
  const propertiesIn = (cells: Cells, from: number, { names, repeated }: Columns): Properties => {
    const properties: Record<string, PropertyValue> = {};
    for (let i = 0; i < names.length; i++) {
      const value = cells[from + i];
      if (value !== null && value !== undefined) properties[names[i]!] = repeated[i] ? shared(value) : value;
    }
    return properties;
  };
  const columns = (item: string, names: readonly string[]): string =>
    names.map((name) => `, ${item}.${identifier(name)}`).join('');

  const nodeKinds = nodeTypes.map(({ type, properties }) => ({ type, ...columnsOf(properties) }));
  await inTurn(
    nodeKinds,
    ({ type, names }) => rowsOf(`MATCH (n:${identifier(type)}) RETURN id(n), n.id${columns('n', names)}`),
    ({ type, ...own }, rows) => {
      for (const cells of rows) {
        const id = type === 'Document' ? (shared(cells[1] as string) as string) : (cells[1] as string);
        idOf.set(cells[0] as number, id);
        numbers.nodes.set(id, cells[0] as number);
        graph.addNode({ id, type, properties: propertiesIn(cells, 2, own) } as GraphNode);
      }
    },
  );
  const edgeKinds = edgeTypes.map(({ type, key, properties }) => ({
    type,
    key,
    ...columnsOf(properties),
  }));
  await inTurn(
    edgeKinds,
    ({ type, names }) =>
      rowsOf(`MATCH (a)-[r:${identifier(type)}]->(b) RETURN id(r), id(a), id(b)${columns('r', names)}`),
    ({ type, key, ...own }, rows) => {
      for (const cells of rows) {
        const [from, to] = [idOf.get(cells[1] as number) ?? '', idOf.get(cells[2] as number) ?? ''];
        const properties = propertiesIn(cells, 3, own);
        const id = edgeId(
          type,
          from,
          to,
          key.map((name) => properties[name]),
        );
        numbers.edges.set(id, cells[0] as number);
        graph.addEdge({ id, type, from, to, properties } as GraphEdge);
      }
    },
  );
};

type StoredRecord = Readonly<Record<string, PropertyValue>>;

const ownProperties = (record: StoredRecord): Properties => {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(record)) {
    if (!name.startsWith('_') && name !== 'id' && value !== null) properties[name] = value;
  }
  return properties;
};

/** All nodes but those with `stampLabel`. */
export const loadRecords = async (
  db: GrafeoDB,
  graph: MemoryGraph,
  numbers: Numbers,
  stampLabel: string,
): Promise<void> => {
  const recordsOf = async (cypher: string): Promise<readonly (readonly [StoredRecord])[]> =>
    (await db.executeCypher(cypher)).rows() as unknown as readonly [StoredRecord][];
  const idOf = new Map<number, string>();
  for (const [record] of await recordsOf('MATCH (n) RETURN n')) {
    const type = (record._labels as readonly string[])[0] ?? '';
    if (type === stampLabel) continue;
    const id = record.id as string;
    idOf.set(record._id as number, id);
    numbers.nodes.set(id, record._id as number);
    graph.addNode({ id, type, properties: ownProperties(record) } as GraphNode);
  }
  for (const [record] of await recordsOf('MATCH ()-[r]->() RETURN r')) {
    const from = idOf.get(record._source as number) ?? '';
    const to = idOf.get(record._target as number) ?? '';
    const id = String(record.id ?? edgeId(String(record._type), from, to));
    numbers.edges.set(id, record._id as number);
    graph.addEdge({ id, type: record._type, from, to, properties: ownProperties(record) } as GraphEdge);
  }
};
