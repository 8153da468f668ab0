/** What has to be written: our part of the database, known by ids and hashes, against the graph. */
import { hashName } from '../cypher/internal-names.ts';
import { edgeHashes, nodeHashes, olderEdgeHashes, olderNodeHashes } from '../cypher/reads.ts';
import { hashOf, type RowMaker } from '../cypher/rows.ts';
import type { Statement } from '../cypher/statement.ts';
import { findEdgeType } from '../edges/index.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { findNodeType } from '../nodes/index.ts';
import type { Neo4jConnection, Row } from './neo4j-connection.ts';
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

/** Hashes by id by type. What was compared is taken out, so that the rest is what the graph no longer has. */
type Stored = Map<string, Map<string, number | null>>;

/** In place of a hash: two edges of one id, as two loads at the same moment can leave them. */
const twice = -1;

/** Others may have given our node a label of theirs: of several, the schema's counts. */
const addStored = (stored: Stored, { types, id, hash }: Row): void => {
  const names = types as readonly string[];
  const type = names.find((name) => findNodeType(name) ?? findEdgeType(name)) ?? names[0] ?? '';
  const hashes = stored.get(type) ?? new Map<string, number | null>();
  stored.set(type, hashes.set(String(id), hashes.has(String(id)) ? twice : hash === null ? null : Number(hash)));
};

const foreign = (type: string, id: string): StoreError =>
  new StoreError(
    'not-ours',
    `${type} ${id}: expected no such node of others, got one without ${hashName}; rename or remove it, or use another database`,
  );

const differenceOf = <T extends GraphNode | GraphEdge>(
  parts: readonly T[],
  stored: Stored,
  maker: RowMaker,
): PartDifference<T> => {
  const created: T[] = [];
  const changed: T[] = [];
  for (const part of parts) {
    const hashes = stored.get(part.type);
    const hash = hashes?.get(part.id);
    if (hash === null) throw foreign(part.type, part.id);
    // What stands twice is deleted and made anew.
    if (hash === undefined || hash === twice) created.push(part);
    else if (hash !== hashOf(part, maker)) changed.push(part);
    if (hash !== twice) hashes?.delete(part.id);
  }
  const deleted = new Map<string, readonly string[]>();
  for (const [type, hashes] of stored)
    deleted.set(
      type,
      [...hashes].flatMap(([id, hash]) => (hash === null ? [] : [id])),
    );
  return { created, changed, deleted };
};

/** `older`: also what is ours under names that the schema no longer knows. */
export const findDifference = async (
  connection: Neo4jConnection,
  graph: Graph,
  maker: RowMaker,
  older: boolean,
): Promise<Difference> => {
  const read = async (current: Statement, other: Statement): Promise<Stored> => {
    const stored = await connection.sum<Stored>(current, () => new Map(), addStored);
    if (!older) return stored;
    const rest = await connection.sum<Stored>(other, () => new Map(), addStored);
    return new Map([...stored, ...rest]);
  };
  const nodes = differenceOf(graph.nodes, await read(nodeHashes(), olderNodeHashes()), maker);
  const edges = differenceOf(graph.edges, await read(edgeHashes(), olderEdgeHashes()), maker);
  return { nodes, edges };
};
