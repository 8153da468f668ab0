/** The embedded store: a graph file opened by a child process that can be killed at any moment; no server, no network. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { type Lock, takeLock } from './embedded-lock.ts';
import { EngineProcess } from './embedded-process.ts';
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
import { stopped, tooSlow, whenStopped } from './too-slow.ts';
import { makeTurns } from './turns.ts';

export interface EmbeddedOptions {
  /** Where the file is; without it the graph lives as long as the store. */
  readonly path?: string | undefined;
  /** A graph of an older schema may be read, and the next write replaces it. Without this it is an error. */
  readonly replaceSchema?: boolean | undefined;
}

const portion = 2000;
/** The child stops a query by itself; if it has not after this time, it is busy with one step that nothing can stop. */
const grace = 500;
/** Such a step ends soon, as texts and lists have their bounds; if it does not, the child is killed. */
const stepPatience = 2000;
/** For the parser, which the first query loads. */
const parserPatience = 30_000;
/** A query that nobody waits for may still end by itself within this time. */
const patience = 300;

export const openEmbeddedStore = async (options: EmbeddedOptions = {}): Promise<Store> => {
  const path = options.path === undefined ? undefined : resolve(options.path);
  // A graph "in memory" must outlive a killed child too: it is a file that goes when the store is closed.
  const folder = path === undefined ? mkdtempSync(join(tmpdir(), 'zhengmai-')) : dirname(path);
  mkdirSync(folder, { recursive: true });
  const file = path ?? join(folder, 'graph');
  const lock = takeLock(file);
  const store = new EmbeddedStore(
    file,
    path === undefined ? 'embedded (in memory)' : `embedded (${options.path})`,
    options.replaceSchema ?? false,
    () => {
      lock.release();
      if (path === undefined) rmSync(folder, { recursive: true, force: true });
    },
  );
  try {
    await store.start();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
};

const isInterrupted = (error: unknown): boolean => error instanceof Error && error.name === 'Interrupted';

class EmbeddedStore implements Store {
  readonly kind = 'embedded';
  readonly description: string;
  readonly #file: string;
  readonly #replaceSchema: boolean;
  readonly #release: Lock['release'];
  #engine: EngineProcess | undefined;
  readonly #turns = makeTurns();
  readonly #loads = makeTurns();
  #closed = false;

  constructor(file: string, description: string, replaceSchema: boolean, release: Lock['release']) {
    this.#file = file;
    this.#replaceSchema = replaceSchema;
    this.description = description;
    this.#release = release;
  }

  async start(): Promise<void> {
    await this.#running();
  }

  write(graph: Graph, progress?: Progress): Promise<WriteReport> {
    return this.alone((write) => write(graph, progress));
  }

  /** The lock keeps other programs out; within this one, loads wait for each other. */
  alone<T>(work: (write: WriteGraph) => Promise<T>): Promise<T> {
    return this.#loads(() => work((graph, progress) => this.#write(graph, progress)));
  }

  #write(graph: Graph, progress?: Progress): Promise<WriteReport> {
    return this.#inTurn(async () => {
      refuseWrongGraph(graph);
      const engine = await this.#running();
      // A portion is written while the one before is read there; as JSON, since that is the quickest way through.
      let read: Promise<null> = Promise.resolve(null);
      for (const part of ['nodes', 'edges'] as const)
        for (const items of portions<GraphNode | GraphEdge>(graph[part])) {
          const json = JSON.stringify(items);
          await read;
          read = engine.ask({ kind: 'portion', part, json });
          // Awaited before the next one or at the end; until then a failure is not unheard.
          read.catch(() => undefined);
        }
      await read;
      return engine.ask({ kind: 'write', schema: graph.schema }, progress ? { progress } : {});
    });
  }

  read(): Promise<Graph> {
    return this.#reading(async (engine) => {
      const nodes: GraphNode[] = [];
      const edges: GraphEdge[] = [];
      for (let from = 0; ; from += portion) {
        const part = await engine.ask({ kind: 'read', from, count: portion });
        nodes.push(...part.nodes);
        edges.push(...part.edges);
        if (part.done) return { schema: part.schema, nodes, edges };
      }
    });
  }

  documents(): Promise<readonly HeldDocument[]> {
    return this.#reading((engine) => engine.ask({ kind: 'documents' }));
  }

  query(cypher: string, parameters: Parameters = {}, limits: Partial<Limits> = {}): Promise<Rows> {
    const { rows, milliseconds, signal } = { ...defaultLimits, ...limits };
    return this.#reading(async (engine) => {
      if (signal?.aborted) throw stopped();
      const asker = whenStopped(signal, patience);
      const ask = () =>
        engine.ask(
          { kind: 'query', cypher, parameters, rows, milliseconds },
          { milliseconds: milliseconds + grace + (engine.hasAnswered ? 0 : parserPatience) },
        );
      try {
        // On a busy machine the signal that stops one query may come when the next one runs: that one is asked again.
        const asked = ask().catch((error: unknown) => {
          if (isInterrupted(error) && !signal?.aborted) return ask();
          throw error;
        });
        const answered = await Promise.race([asked, asker.wait]);
        engine.hasAnswered = true;
        return answered;
      } catch (error) {
        if (error instanceof StoreError && error.code === 'stopped') engine.interrupt();
        if (error instanceof StoreError && (error.code === 'too-slow' || error.code === 'stopped')) {
          await this.#backAgain(engine);
          throw error.code === 'stopped' ? error : tooSlow(milliseconds);
        }
        if (error instanceof Error && error.name === 'TimeLimit') throw tooSlow(milliseconds);
        if (isInterrupted(error)) throw stopped();
        if (error instanceof Error && error.name === 'MemoryLimit')
          throw new StoreError('too-large', `query: ${error.message}; ask for less`);
        if (error instanceof Error && error.name === 'CypherError')
          throw new StoreError('wrong-query', `query: ${error.message}`);
        throw error;
      } finally {
        asker.end();
      }
    });
  }

  /** Waits until the engine listens again; only what cannot be stopped costs it its process, and the file is read anew. */
  async #backAgain(engine: EngineProcess): Promise<void> {
    try {
      await engine.ask({ kind: 'nothing' }, { milliseconds: stepPatience });
    } catch {
      await engine.kill();
      await this.#running();
    }
  }

  close(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return this.#inTurn(async () => {
      this.#closed = true;
      try {
        // A clean close folds the log into the file; after 10 s a kill is as good.
        if (this.#engine?.alive) await this.#engine.ask({ kind: 'close' }, { milliseconds: 10_000 });
      } catch {
        // The log beside the file holds everything that was acknowledged.
      } finally {
        await this.#engine?.kill();
        this.#release();
      }
    });
  }

  /** One after the other: the engine answers one question at a time, and its limit counts from the start. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns(async () => {
      if (this.#closed) throw new StoreError('closed', `${this.description} is closed`);
      return work();
    });
  }

  /** Somebody may have ended the engine's process while it was idle: what only reads is asked once more of a new one. */
  #reading<T>(work: (engine: EngineProcess) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const engine = await this.#running();
      try {
        return await work(engine);
      } catch (error) {
        const isGone = !engine.alive && error instanceof StoreError && error.code === 'failed';
        if (!isGone) throw error;
        return work(await this.#running());
      }
    });
  }

  async #running(): Promise<EngineProcess> {
    if (this.#engine?.alive) return this.#engine;
    const engine = new EngineProcess();
    try {
      await engine.ask(
        { kind: 'open', path: this.#file, replaceSchema: this.#replaceSchema },
        { milliseconds: 120_000 },
      );
    } catch (error) {
      await engine.kill();
      throw error;
    }
    this.#engine = engine;
    return engine;
  }
}

function* portions<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += portion) yield all.slice(from, from + portion);
}
