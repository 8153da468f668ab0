/** Loading a graph into a store beside raw batched writes of the same rows, and loading it again, which must write nothing. */
import { emptyGraph, type Graph, openStore, type Store, type StoreOptions } from '../../graph-schema/index.ts';
import { Misuse } from '../exit-codes.ts';
import { type Neo4jAddress, writeRawToEmbedded, writeRawToNeo4j } from './raw-writes.ts';

export interface LoadBench {
  readonly store: string;
  readonly nodes: number;
  readonly edges: number;
  readonly loadSeconds: number;
  readonly rawSeconds: number;
  /** Speed of loading as a part of the raw speed: 1 is as fast. */
  readonly ratio: number;
  readonly againSeconds: number;
}

/** Ours and the raw writes in turn, as other work of the machine comes and goes; the middle of the times counts. */
const rounds = 3;

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Never into a database that holds something: the bench takes out again what it has written. */
const expectEmpty = async (store: Store): Promise<void> => {
  const { rows } = await store.query('MATCH (n) RETURN count(n)');
  if (rows[0]?.[0] !== 0)
    throw new Misuse(`bench: expected an empty database, got ${rows[0]?.[0]} nodes in ${store.description}`);
};

const bench = async (graph: Graph, options: StoreOptions, raw: () => Promise<number>): Promise<LoadBench> => {
  const loads: number[] = [];
  const raws: number[] = [];
  const agains: number[] = [];
  let description = '';
  for (let round = 0; round < rounds; round++) {
    const store = await openStore(options);
    description = store.description;
    try {
      await expectEmpty(store);
      loads.push(await timed(() => store.write(graph)));
      agains.push(await timed(() => store.write(graph)));
      await store.write(emptyGraph);
    } finally {
      await store.close();
    }
    raws.push(await raw());
  }
  const [load, rawTime] = [middle(loads), middle(raws)];
  return {
    store: description,
    nodes: graph.nodes.length,
    edges: graph.edges.length,
    loadSeconds: load / 1000,
    rawSeconds: rawTime / 1000,
    ratio: rawTime / load,
    againSeconds: middle(agains) / 1000,
  };
};

export const benchEmbedded = (graph: Graph): Promise<LoadBench> =>
  bench(graph, { kind: 'embedded' }, () => writeRawToEmbedded(graph));

export const benchNeo4j = (graph: Graph, address: Neo4jAddress): Promise<LoadBench> =>
  bench(graph, { kind: 'neo4j', ...address }, () => writeRawToNeo4j(graph, address));
