/** The store on a real Neo4j 5 server. */
import { hideOwnNames, ownNameIn } from '../cypher/hide-own-names.ts';
import { documents } from '../cypher/reads.ts';
import { readQuery } from '../guard/index.ts';
import type { SyntaxNode } from '../guard/syntax.ts';
import { Neo4jConnection, type Neo4jOptions } from './neo4j-connection.ts';
import { runQuery } from './neo4j-query.ts';
import { readGraph } from './neo4j-read.ts';
import { checkSchemaVersion, dropOtherSchemas, forgetOtherSchemas, setUpSchema } from './neo4j-setup.ts';
import { takeTurn } from './neo4j-turn.ts';
import { writeGraph } from './neo4j-write.ts';
import { refuseWrongGraph } from './refuse-wrong-graph.ts';
import { RefusedQuery } from './refused-query.ts';
import { defaultLimits, type Store, type WriteGraph } from './store.ts';
import { StoreError } from './store-error.ts';

const refuseOwnNames = (tree: SyntaxNode): void => {
  const own = ownNameIn(tree);
  if (own !== undefined) throw new StoreError('wrong-query', `query: the property ${own} is the store's own`);
};

export interface Neo4jStoreOptions extends Neo4jOptions {
  /** Our graph of an older schema may be read, and the next write replaces it. Without this it is an error. */
  readonly replaceSchema?: boolean | undefined;
}

export const openNeo4jStore = async (options: Neo4jStoreOptions): Promise<Store> => {
  const connection = await Neo4jConnection.open(options);
  try {
    if (!options.replaceSchema) await checkSchemaVersion(connection);
    return makeStore(
      connection,
      `${await connection.serverName()} at ${connection.address}`,
      options.replaceSchema ?? false,
    );
  } catch (error) {
    await connection.close();
    throw error;
  }
};

const makeStore = (connection: Neo4jConnection, description: string, older: boolean): Store => {
  let isSetUp = false;
  const write: WriteGraph = async (graph, progress = () => undefined) => {
    refuseWrongGraph(graph);
    const report = await writeGraph(connection, graph, { older, progress });
    // Until here a marker of the older schema stands, so that a migration that was killed is begun again.
    if (older) await forgetOtherSchemas(connection);
    return report;
  };
  const alone: Store['alone'] = async (work) => {
    if (!isSetUp) {
      if (older) await dropOtherSchemas(connection);
      await setUpSchema(connection);
      isSetUp = true;
    }
    const endTurn = await takeTurn(connection);
    try {
      return await work(write);
    } finally {
      await endTurn();
    }
  };
  return {
    kind: 'neo4j',
    description,
    alone,
    async write(graph, progress) {
      refuseWrongGraph(graph);
      return alone((writeAlone) => writeAlone(graph, progress));
    },
    read: () => readGraph(connection),
    documents: () => connection.read(documents(), ({ id, name }) => ({ id: String(id), name: String(name) })),
    async query(cypher, parameters = {}, limits = {}) {
      const read = readQuery(cypher);
      if (!read.ok) throw new RefusedQuery(read.reason, read.position);
      refuseOwnNames(read.tree);
      return runQuery(connection, hideOwnNames(cypher, read.tree), parameters, { ...defaultLimits, ...limits });
    },
    close: () => connection.close(),
  };
};
