/** Writes a graph into a store, says what changed, and never gives up documents in Neo4j that nobody asked to give up. */
import type { Graph, Store, WriteGraph, WriteReport } from '../graph-schema/index.ts';
import { Misuse } from './exit-codes.ts';
import { firstNames } from './first-names.ts';
import { notice, showProgress } from './progress.ts';

/** Documents that the store holds and the graph does not: writing the graph takes them out. */
const documentsGivenUp = async (store: Store, graph: Graph): Promise<string[]> => {
  const kept = new Set(graph.nodes.filter(({ type }) => type === 'Document').map(({ id }) => id));
  const held = await store.documents();
  return held.filter(({ id }) => !kept.has(id)).map(({ name }) => name);
};

/** Every change of a collection draws the whole picture anew, so that most of what changed may be but its place there. */
const alsoDrawn = (changed: number): string => (changed > 0 ? ' (or drawn elsewhere)' : '');

export const showReport = (report: WriteReport): string => {
  const { nodesCreated, nodesChanged, nodesDeleted, edgesCreated, edgesChanged, edgesDeleted } = report;
  return (
    `nodes: ${nodesCreated} new, ${nodesChanged} changed${alsoDrawn(nodesChanged)}, ${nodesDeleted} removed; ` +
    `edges: ${edgesCreated} new, ${edgesChanged} changed, ${edgesDeleted} removed`
  );
};

const summary = (report: WriteReport): string =>
  Object.values(report).every((count) => count === 0) ? 'nothing to write, it was loaded already' : showReport(report);

export interface StoreGraphOptions {
  readonly replace: boolean;
}

export const storeGraph = (store: Store, graph: Graph, options: StoreGraphOptions): Promise<WriteReport> =>
  store.alone((write) => storeAlone(store, write, graph, options));

const storeAlone = async (
  store: Store,
  write: WriteGraph,
  graph: Graph,
  { replace }: StoreGraphOptions,
): Promise<WriteReport> => {
  const givenUp = await documentsGivenUp(store, graph);
  if (givenUp.length > 0) {
    // A file of ours can be built again at any time; a server is where a collection may live.
    if (store.kind === 'neo4j' && !replace)
      throw new Misuse(
        `${store.description} holds ${givenUp.length} documents that are not among these (${firstNames(givenUp)}); ` +
          'expected --replace to give them up',
      );
    notice(
      `${store.description}: gives up ${givenUp.length} documents that are not among these (${firstNames(givenUp)})`,
    );
  }
  const progress = showProgress(`Loading into ${store.description}`);
  const report = await write(graph, progress.update);
  progress.end(`Loaded into ${store.description}: ${summary(report)}`);
  return report;
};
