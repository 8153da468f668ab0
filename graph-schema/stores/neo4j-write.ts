/** Makes our part of the database equal to a graph: only the difference, in batches, each safe to send again. */
import { hash } from 'node:crypto';
import { waitForFullText } from '../cypher/constraints.ts';
import { deleteEdges, deleteNodes, releaseNodes } from '../cypher/deletions.ts';
import { edgeRow, nodeRow, type Row, type RowMaker } from '../cypher/rows.ts';
import type { Statement } from '../cypher/statement.ts';
import {
  changeEdges,
  changeNodes,
  createEdges,
  createNodes,
  type EdgeKind,
  ensureEdges,
  ensureNodes,
} from '../cypher/upserts.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { batches, groupBy, slices } from './neo4j-batches.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { type Difference, findDifference } from './neo4j-difference.ts';
import { integer } from './neo4j-values.ts';
import type { Progress, WriteReport } from './store.ts';

const maker: RowMaker = {
  integer,
  hash: (content) => Number.parseInt(hash('sha256', content, 'hex').slice(0, 12), 16),
};

export interface WriteOptions {
  /** Also takes away what is ours under labels and types of an older schema. */
  readonly older: boolean;
  readonly progress: Progress;
}

/** Sends one batch while the next is being prepared; counts what the server says it did. */
class Sender {
  readonly report = {
    nodesCreated: 0,
    nodesChanged: 0,
    nodesDeleted: 0,
    edgesCreated: 0,
    edgesChanged: 0,
    edgesDeleted: 0,
  };
  readonly #connection: Neo4jConnection;
  readonly #advance: (rows: number) => void;
  #underWay: Promise<void> = Promise.resolve();

  constructor(connection: Neo4jConnection, advance: (rows: number) => void) {
    this.#connection = connection;
    this.#advance = advance;
  }

  async send(statement: Statement, rows: number, changed?: keyof WriteReport, again?: Statement): Promise<void> {
    await this.#underWay;
    this.#underWay = this.#connection.write(statement, again).then((counts) => {
      this.report.nodesCreated += counts.nodesCreated;
      this.report.nodesDeleted += counts.nodesDeleted;
      this.report.edgesCreated += counts.relationshipsCreated;
      this.report.edgesDeleted += counts.relationshipsDeleted;
      if (changed !== undefined) this.report[changed] += counts.changed;
      this.#advance(rows);
    });
    // Awaited before the next batch or at the end; until then a failure is not unheard.
    this.#underWay.catch(() => undefined);
  }

  async end(): Promise<WriteReport> {
    await this.#underWay;
    return this.report;
  }
}

const sendDeletions = async (sender: Sender, { nodes, edges }: Difference): Promise<void> => {
  for (const [type, ids] of edges.deleted)
    for (const some of slices(ids)) await sender.send(deleteEdges(type, some), some.length);
  for (const [label, ids] of nodes.deleted)
    for (const some of slices(ids)) {
      await sender.send(deleteNodes(label, some), some.length);
      await sender.send(releaseNodes(label, some), 0, 'nodesDeleted');
    }
};

const sendNodes = async (sender: Sender, { created, changed }: Difference['nodes']): Promise<void> => {
  const toRow = (node: GraphNode): Row => nodeRow(node, maker);
  for (const [label, nodes] of groupBy(created, ({ type }) => type))
    for (const rows of batches(nodes, toRow))
      await sender.send(createNodes(label, rows), rows.length, undefined, ensureNodes(label, rows));
  for (const [label, nodes] of groupBy(changed, ({ type }) => type))
    for (const rows of batches(nodes, toRow)) await sender.send(changeNodes(label, rows), rows.length, 'nodesChanged');
};

const sendEdges = async (sender: Sender, { created, changed }: Difference['edges'], graph: Graph): Promise<void> => {
  const typeOf = new Map(graph.nodes.map(({ id, type }) => [id, type as string]));
  const toRow = (edge: GraphEdge): Row => edgeRow(edge, maker);
  const kindOf = ({ type, from, to }: GraphEdge): EdgeKind => ({ type, from: typeOf.get(from)!, to: typeOf.get(to)! });
  const byKind = (edges: readonly GraphEdge[]) =>
    groupBy(edges, (edge) => `${edge.type} ${typeOf.get(edge.from)} ${typeOf.get(edge.to)}`).values();
  for (const edges of byKind(created)) {
    const kind = kindOf(edges[0]!);
    for (const rows of batches(edges, toRow))
      await sender.send(createEdges(kind, rows), rows.length, undefined, ensureEdges(kind, rows));
  }
  for (const edges of byKind(changed)) {
    const kind = kindOf(edges[0]!);
    for (const rows of batches(edges, toRow)) await sender.send(changeEdges(kind, rows), rows.length, 'edgesChanged');
  }
};

export const writeGraph = async (
  connection: Neo4jConnection,
  graph: Graph,
  { older, progress }: WriteOptions,
): Promise<WriteReport> => {
  const difference = await findDifference(connection, graph, maker, older);
  const all = [difference.nodes, difference.edges].reduce(
    (sum, { created, changed, deleted }) =>
      [...deleted.values()].reduce((more, ids) => more + ids.length, sum + created.length + changed.length),
    0,
  );
  let done = 0;
  const sender = new Sender(connection, (rows) => {
    done += rows;
    progress(done, all);
  });
  await sendDeletions(sender, difference);
  await sendNodes(sender, difference.nodes);
  await sendEdges(sender, difference.edges, graph);
  const report = await sender.end();
  // What was written must be found by whoever asks next.
  if (report.nodesCreated + report.nodesChanged + report.nodesDeleted > 0)
    await connection.read(waitForFullText(), () => undefined);
  return report;
};
