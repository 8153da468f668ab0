/** A store that is only a graph in memory: no file, no process, so it also lives in a page that was opened from disk. */
import { answerQuery } from '../cypher/evaluate/answer-query.ts';
import { MemoryGraph } from '../cypher/evaluate/memory-graph.ts';
import { diffGraphs } from '../graph/diff-graphs.ts';
import type { Graph } from '../graph/graph.ts';
import { emptyGraph } from '../graph/make-graph.ts';
import { refuseWrongGraph } from './refuse-wrong-graph.ts';
import {
  defaultLimits,
  type HeldDocument,
  type Limits,
  type Parameters,
  type Progress,
  type Rows,
  type Store,
  type WriteGraph,
  type WriteReport,
} from './store.ts';
import { StoreError } from './store-error.ts';
import { tooSlow } from './too-slow.ts';
import { makeTurns } from './turns.ts';

const world = { clock: Date.now, random: Math.random };

const inMemory = ({ nodes, edges }: Graph): MemoryGraph => {
  const memory = new MemoryGraph();
  for (const node of nodes) memory.addNode(node);
  for (const edge of edges) memory.addEdge(edge);
  return memory;
};

class MemoryStore implements Store {
  readonly kind = 'embedded';
  readonly description: string;
  #graph: Graph;
  #memory: MemoryGraph;
  #closed = false;
  readonly #loads = makeTurns();

  constructor(graph: Graph, description: string) {
    this.description = description;
    this.#graph = graph;
    this.#memory = inMemory(graph);
  }

  write(graph: Graph, progress?: Progress): Promise<WriteReport> {
    return this.alone((write) => write(graph, progress));
  }

  alone<T>(work: (write: WriteGraph) => Promise<T>): Promise<T> {
    return this.#loads(() => work((graph, progress) => this.#write(graph, progress)));
  }

  async #write(graph: Graph, progress: Progress = () => {}): Promise<WriteReport> {
    this.#open();
    refuseWrongGraph(graph);
    const { nodes, edges } = diffGraphs(this.#graph, graph);
    this.#graph = graph;
    this.#memory = inMemory(graph);
    const all = graph.nodes.length + graph.edges.length;
    progress(all, all);
    return {
      nodesCreated: nodes.created.length,
      nodesChanged: nodes.changed.length,
      nodesDeleted: nodes.deleted.length,
      edgesCreated: edges.created.length,
      edgesChanged: edges.changed.length,
      edgesDeleted: edges.deleted.length,
    };
  }

  async read(): Promise<Graph> {
    this.#open();
    return this.#graph;
  }

  async documents(): Promise<readonly HeldDocument[]> {
    this.#open();
    return this.#memory.documents();
  }

  async query(cypher: string, parameters: Parameters = {}, limits: Partial<Limits> = {}): Promise<Rows> {
    this.#open();
    const all = { ...defaultLimits, ...limits };
    try {
      return answerQuery(this.#memory, cypher, parameters, all, world);
    } catch (error) {
      if (error instanceof Error && error.name === 'TimeLimit') throw tooSlow(all.milliseconds);
      if (error instanceof Error && error.name === 'CypherError')
        throw new StoreError('wrong-query', `query: ${error.message}`);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #open(): void {
    if (this.#closed) throw new StoreError('closed', `${this.description} is closed`);
  }
}

/** The graph is taken as it is: whoever wrote it has checked it. */
export const makeMemoryStore = (graph: Graph = emptyGraph, description = 'in memory'): Store =>
  new MemoryStore(graph, description);
