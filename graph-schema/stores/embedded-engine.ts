/**
 * The graph file: grafeo keeps every change safe on disk, and the same graph stands in memory for the evaluator.
 * Grafeo 0.6 has a Cypher of its own, but answers silently otherwise than Neo4j: 1 = '1' is true there, 1.0 / 0 and [1] + 2
 * are null, toString(1.0) is '1', the sum of nothing is null, whole decimals come back as integers. What nobody can see
 * nobody can rewrite, so queries never reach it: cypher/evaluate answers them in Neo4j's terms.
 */
import { createRequire } from 'node:module';
import type { GrafeoDB } from '@grafeo-db/js';
import { MemoryGraph } from '../cypher/evaluate/memory-graph.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { schemaVersion } from '../version.ts';
import { loadColumns, loadRecords } from './embedded-load.ts';
import { howToRebuild } from './embedded-rebuild.ts';
import { StoreError } from './store-error.ts';

// A CommonJS package whose names an import statement cannot see.
const grafeo = createRequire(import.meta.url)('@grafeo-db/js') as typeof import('@grafeo-db/js');

/** One node of this label carries the version stamp. */
const stampLabel = '_Store';

/** A killed predecessor's file lock may outlive it by a moment. */
const lockPatience = 3000;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const openFile = async (path: string): Promise<GrafeoDB> => {
  for (const start = Date.now(); ; await sleep(50)) {
    try {
      return grafeo.GrafeoDB.create(path);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const locked = /\blocked\b/iu.test(message);
      if (locked && Date.now() - start < lockPatience) continue;
      if (locked) throw new StoreError('held', `${path}: another program has the file open (${message})`);
      throw new StoreError('broken', `${path}: not a readable graph file (${message}); ${howToRebuild(path)}`);
    }
  }
};

export class Engine {
  readonly graph = new MemoryGraph();
  readonly #db: GrafeoDB;
  /** Our ids → the engine's numbers. */
  readonly #nodeNumbers = new Map<string, number>();
  readonly #edgeNumbers = new Map<string, number>();
  schema: string = schemaVersion;
  /** Of the node that carries the version. */
  #stampNumber = 0;

  private constructor(db: GrafeoDB) {
    this.#db = db;
  }

  static async open(path: string, { replaceSchema }: { readonly replaceSchema: boolean }): Promise<Engine> {
    const engine = new Engine(await openFile(path));
    try {
      await engine.#load(path, replaceSchema);
      return engine;
    } catch (error) {
      engine.#db.close();
      if (error instanceof StoreError) throw error;
      const message = error instanceof Error ? error.message : String(error);
      throw new StoreError('broken', `${path}: the graph in it is damaged (${message}); ${howToRebuild(path)}`);
    }
  }

  get name(): string {
    return `grafeo ${this.#db.version()}`;
  }

  async #load(path: string, replaceSchema: boolean): Promise<void> {
    const db = this.#db;
    const stamp = (await db.executeCypher(`MATCH (n:${stampLabel}) RETURN id(n), n.schema`)).rows()[0];
    const found = stamp === undefined ? undefined : String(stamp[1]);
    if (found === undefined && db.nodeCount() > 0) {
      throw new StoreError('broken', `${path}: a graph of another program; give another path`);
    }
    if (found !== undefined && found !== schemaVersion && !replaceSchema) {
      throw new StoreError(
        'other-schema',
        `${path}: expected schema ${schemaVersion}, got ${found}; zhengmai migrate reads its documents again, or ${howToRebuild(path)}`,
      );
    }
    if (found === undefined) db.createNode([stampLabel], { schema: schemaVersion });
    else {
      this.schema = found;
      this.#stampNumber = Number(stamp![0]);
    }
    const numbers = { nodes: this.#nodeNumbers, edges: this.#edgeNumbers };
    if (this.schema === schemaVersion) await loadColumns(db, this.graph, numbers);
    else await loadRecords(db, this.graph, numbers, stampLabel);
    const { nodes, edges } = this.graph;
    if (nodes.size + 1 !== db.nodeCount() || edges.size !== db.edgeCount())
      throw new RangeError(
        `expected ${db.nodeCount() - 1} nodes and ${db.edgeCount()} edges of the schema, got ${nodes.size} and ${edges.size}`,
      );
  }

  /** Says that all of the graph is of this version now: only after the last write of a migration. */
  stamp(): void {
    if (this.schema === schemaVersion) return;
    this.#db.setNodeProperty(this.#stampNumber, 'schema', schemaVersion);
    this.schema = schemaVersion;
  }

  /**
   * Each portion is on disk before it is in memory; all of one type. Whoever asks for it calls the result, perhaps while the next
   * portion is on its way to disk.
   */
  async createNodes(type: string, nodes: readonly GraphNode[]): Promise<() => void> {
    const rows = nodes.map((node) => ({ ...node.properties, id: node.id }));
    const numbers = await this.#db.batchCreateNodesWithProps(type, rows);
    return () => {
      for (const [index, node] of nodes.entries()) {
        this.#nodeNumbers.set(node.id, numbers[index]!);
        this.graph.addNode(node);
      }
    };
  }

  async createEdges(edges: readonly GraphEdge[]): Promise<() => void> {
    const rows = edges.map((edge) => ({
      src: this.#nodeNumbers.get(edge.from)!,
      dst: this.#nodeNumbers.get(edge.to)!,
      type: edge.type,
      properties: { ...edge.properties, id: edge.id },
    }));
    const numbers = await this.#db.batchCreateEdges(rows);
    return () => {
      for (const [index, edge] of edges.entries()) {
        this.#edgeNumbers.set(edge.id, numbers[index]!);
        this.graph.addEdge(edge);
      }
    };
  }

  changeNode({ id, properties }: GraphNode): void {
    const node = this.graph.nodes.get(id)!;
    const number = this.#nodeNumbers.get(id)!;
    for (const name of Object.keys(node.properties)) {
      if (!(name in properties)) this.#db.removeNodeProperty(number, name);
    }
    for (const [name, value] of Object.entries(properties)) this.#db.setNodeProperty(number, name, value);
    this.graph.setProperties(node, properties);
  }

  changeEdge({ id, properties }: GraphEdge): void {
    const edge = this.graph.edges.get(id)!;
    const number = this.#edgeNumbers.get(id)!;
    for (const name of Object.keys(edge.properties)) {
      if (!(name in properties)) this.#db.removeEdgeProperty(number, name);
    }
    for (const [name, value] of Object.entries(properties)) this.#db.setEdgeProperty(number, name, value);
    this.graph.setProperties(edge, properties);
  }

  deleteEdge(id: string): void {
    this.#db.deleteEdge(this.#edgeNumbers.get(id)!);
    this.#edgeNumbers.delete(id);
    this.graph.removeEdge(this.graph.edges.get(id)!);
  }

  deleteNode(id: string): void {
    this.#db.detachDeleteNode(this.#nodeNumbers.get(id)!);
    this.#nodeNumbers.delete(id);
    this.graph.removeNode(this.graph.nodes.get(id)!);
  }

  close(): void {
    this.#db.close();
  }
}
