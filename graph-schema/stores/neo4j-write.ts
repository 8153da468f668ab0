/** Makes our part of the database equal to a graph: only the difference, in batches, each safe to send again. */
import { createHash } from 'node:crypto';
import { deleteEdges, deleteNodes, releaseNodes } from '../cypher/deletions.ts';
import { edgeRow, nodeRow, type Row, type RowMaker } from '../cypher/rows.ts';
import type { Statement } from '../cypher/statement.ts';
import { changeEdges, changeNodes, createEdges, createNodes, type EdgeKind } from '../cypher/upserts.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import type { Counts, Neo4jConnection } from './neo4j-connection.ts';
import { findDifference } from './neo4j-difference.ts';
import { integer } from './neo4j-values.ts';
import type { Progress, WriteReport } from './store.ts';

const batchRows = 10_000;
/** Whole documents are large: a batch is sent before it holds more characters than this. */
const batchCharacters = 4_000_000;

const maker: RowMaker = {
  integer,
  hash: (content) => createHash('sha256').update(content).digest('base64url').slice(0, 16),
};

const groupBy = <T>(parts: readonly T[], keyOf: (part: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const part of parts) {
    const key = keyOf(part);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return groups;
};

const sizeOf = ({ properties }: Row): number => {
  let size = 100;
  for (const value of Object.values(properties))
    if (typeof value === 'string') size += value.length;
    else if (Array.isArray(value)) for (const part of value) size += 10 + String(part).length;
  return size;
};

function* batches<T>(parts: readonly T[], toRow: (part: T) => Row): Generator<readonly Row[]> {
  let rows: Row[] = [];
  let characters = 0;
  for (const part of parts) {
    const row = toRow(part);
    const size = sizeOf(row);
    if (rows.length === batchRows || (rows.length > 0 && characters + size > batchCharacters)) {
      yield rows;
      rows = [];
      characters = 0;
    }
    rows.push(row);
    characters += size;
  }
  if (rows.length > 0) yield rows;
}

function* slices(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += batchRows) yield ids.slice(at, at + batchRows);
}

export interface WriteOptions {
  /** Also takes away what is ours under labels and types of an older schema. */
  readonly older: boolean;
  readonly progress: Progress;
}

export const writeGraph = async (
  connection: Neo4jConnection,
  graph: Graph,
  { older, progress }: WriteOptions,
): Promise<WriteReport> => {
  const { nodes, edges } = await findDifference(connection, graph, maker, older);
  const sum = { nodesCreated: 0, nodesChanged: 0, nodesDeleted: 0, edgesCreated: 0, edgesChanged: 0, edgesDeleted: 0 };
  const gone = [...nodes.deleted.values(), ...edges.deleted.values()].reduce((all, { length }) => all + length, 0);
  const changes = nodes.created.length + nodes.changed.length + edges.created.length + edges.changed.length + gone;
  let done = 0;
  const send = async (statement: Statement, rows: number): Promise<Counts> => {
    const counts = await connection.write(statement);
    done += rows;
    progress(Math.min(done, changes), changes);
    sum.nodesCreated += counts.nodesCreated;
    sum.nodesDeleted += counts.nodesDeleted;
    sum.edgesCreated += counts.relationshipsCreated;
    sum.edgesDeleted += counts.relationshipsDeleted;
    return counts;
  };

  const typeOf = new Map(graph.nodes.map(({ id, type }) => [id, type as string]));
  const kindOf = ({ type, from, to }: GraphEdge): EdgeKind => ({
    type,
    from: typeOf.get(from) ?? '',
    to: typeOf.get(to) ?? '',
  });
  const sendNodes = async (parts: readonly GraphNode[], toStatement: typeof createNodes): Promise<number> => {
    let changed = 0;
    for (const [label, group] of groupBy(parts, ({ type }) => type))
      for (const rows of batches(group, (node) => nodeRow(node, maker)))
        changed += (await send(toStatement(label, rows), rows.length)).changed;
    return changed;
  };
  const sendEdges = async (parts: readonly GraphEdge[], toStatement: typeof createEdges): Promise<number> => {
    let changed = 0;
    for (const group of groupBy(parts, (edge) => Object.values(kindOf(edge)).join(' ')).values())
      for (const rows of batches(group, (edge) => edgeRow(edge, maker)))
        changed += (await send(toStatement(kindOf(group[0]!), rows), rows.length)).changed;
    return changed;
  };

  for (const [type, ids] of edges.deleted)
    for (const some of slices(ids)) await send(deleteEdges(type, some), some.length);
  for (const [label, ids] of nodes.deleted)
    for (const some of slices(ids)) {
      await send(deleteNodes(label, some), some.length);
      sum.nodesDeleted += (await send(releaseNodes(label, some), 0)).changed;
    }
  await sendNodes(nodes.created, createNodes);
  sum.nodesChanged += await sendNodes(nodes.changed, changeNodes);
  await sendEdges(edges.created, createEdges);
  sum.edgesChanged += await sendEdges(edges.changed, changeEdges);
  return sum;
};
