/** What has to be written: our part of the database, known by ids and hashes, against the graph. */
import { hashName } from '../cypher/internal-names.ts';
import { edgeHashes, nodeHashes, olderEdgeHashes, olderNodeHashes } from '../cypher/reads.ts';
import { hashOf, type RowMaker } from '../cypher/rows.ts';
import type { Statement } from '../cypher/statement.ts';
import { findEdgeType } from '../edges/index.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { findNodeType } from '../nodes/index.ts';
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

interface StoredPart {
  readonly type: string;
  readonly id: string;
  readonly hash: string | null;
}

/** Others may have given our node a label of theirs: of several, the schema's counts. */
const storedPart = ({ types, id, hash }: Row): StoredPart => {
  const names = types as readonly string[];
  const type = names.find((name) => findNodeType(name) ?? findEdgeType(name)) ?? names[0] ?? '';
  return { type, id: String(id), hash: hash === null ? null : String(hash) };
};

const byType = (parts: readonly StoredPart[]): Stored => {
  const stored = new Map<string, Map<string, string | null>>();
  for (const { type, id, hash } of parts) {
    const hashes = stored.get(type) ?? new Map<string, string | null>();
    stored.set(type, hashes.set(id, hash));
  }
  return stored;
};

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

/** `older`: also what is ours under names that the schema no longer knows. */
export const findDifference = async (
  connection: Neo4jConnection,
  graph: Graph,
  maker: RowMaker,
  older: boolean,
): Promise<Difference> => {
  const read = async (statements: readonly Statement[]): Promise<Stored> => {
    const parts: StoredPart[] = [];
    for (const statement of statements)
      for (const part of await connection.read(statement, storedPart)) parts.push(part);
    return byType(parts);
  };
  const nodes = await read(older ? [nodeHashes(), olderNodeHashes()] : [nodeHashes()]);
  const edges = await read(older ? [edgeHashes(), olderEdgeHashes()] : [edgeHashes()]);
  return { nodes: differenceOf(graph.nodes, nodes, maker), edges: differenceOf(graph.edges, edges, maker) };
};
