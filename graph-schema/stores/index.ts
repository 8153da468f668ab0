/** All stores. A new one is a file here, a line below, and a call of the contract suite in the tests. */
import type { Graph } from '../graph/graph.ts';
import type { Store } from './store.ts';

export type StoreOptions =
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database?: string | undefined;
      /** Gives up our graph of an older schema instead of refusing to open. */
      readonly replaceSchema?: boolean | undefined;
    }
  | { readonly kind: 'embedded'; readonly path?: string | undefined; readonly replaceSchema?: boolean | undefined };

/** Engines are loaded when they are opened: a browser that imports the door gets none of them. */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  switch (options.kind) {
    case 'neo4j':
      return (await import('./neo4j.ts')).openNeo4jStore(options);
    case 'embedded':
      return (await import('./embedded.ts')).openEmbeddedStore(options);
  }
};

/** For a page that carries its graph with it; apart from the others, so that it brings none of their engines along. */
export const openMemoryStore = async (graph: Graph): Promise<Store> =>
  (await import('./memory.ts')).makeMemoryStore(graph);
