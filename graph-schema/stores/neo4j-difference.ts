/** What has to be written: our part of the database, known by ids and hashes, against the graph. */
import { hashName } from '../cypher/internal-names.ts';
import { edgeHashes, nodeHashes, ourLabels, ourTypes } from '../cypher/reads.ts';
import { hashOf, type RowMaker } from '../cypher/rows.ts';
import { edgeTypes } from '../edges/index.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { nodeTypes } from '../nodes/index.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { StoreError } from './store-error.ts';

export interface PartDifference<T> {
  readonly created: readonly T[];
  readonly changed: readonly T[];
  /** Ids by label or type. */
  readonly deleted: ReadonlyMap<string, readonly string[]>;
}

export interface Difference {
  readonly nodes: PartDifference<GraphNode>;
  readonly edges: PartDifference<GraphEdge>;
}

type Stored = ReadonlyMap<string, ReadonlyMap<string, string | null>>;
type Row = Readonly<Record<string, unknown>>;

const pair = ({ id, hash }: Row): readonly [string, string | null] => [String(id), hash === null ? null : String(hash)];

const differenceOf = <T extends GraphNode | GraphEdge>(
  parts: readonly T[],
  stored: Stored,
  maker: RowMaker,
): PartDifference<T> => {
  const created: T[] = [];
  const changed: T[] = [];
  const kept = new Set<string>();
  for (const part of parts) {
    const hash = stored.get(part.type)?.get(part.id);
    kept.add(`${part.type} ${part.id}`);
    if (hash === undefined) created.push(part);
    else if (hash === null)
      throw new StoreError(
        'not-ours',
        `${part.type} ${part.id}: expected no such node of others, got one without ${hashName}; rename or remove it, or use another database`,
      );
    else if (hash !== hashOf(part, maker)) changed.push(part);
  }
  const deleted = new Map<string, string[]>();
  for (const [type, hashes] of stored) {
    const gone = [...hashes].filter(([id, hash]) => hash !== null && !kept.has(`${type} ${id}`)).map(([id]) => id);
    if (gone.length > 0) deleted.set(type, gone);
  }
  return { created, changed, deleted };
};

export const findDifference = async (
  connection: Neo4jConnection,
  graph: Graph,
  maker: RowMaker,
): Promise<Difference> => {
  const name = (row: Row): string => String(row.name);
  // Types of the schema, and whatever else of ours an older one has left.
  const labels = new Set<string>(nodeTypes.map(({ type }) => type));
  for (const label of await connection.read(ourLabels(), name)) labels.add(label);
  const types = new Set<string>(edgeTypes.map(({ type }) => type));
  for (const type of await connection.read(ourTypes(), name)) types.add(type);
  const nodes = new Map<string, Map<string, string | null>>();
  for (const label of labels) nodes.set(label, new Map(await connection.read(nodeHashes(label), pair)));
  const edges = new Map<string, Map<string, string | null>>();
  for (const type of types) edges.set(type, new Map(await connection.read(edgeHashes(type), pair)));
  return { nodes: differenceOf(graph.nodes, nodes, maker), edges: differenceOf(graph.edges, edges, maker) };
};
