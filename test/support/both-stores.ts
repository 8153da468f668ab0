/** A suite over each store: an embedded one, and a real Neo4j or the reason why there is none. */
import { afterAll } from 'vitest';
import { openStore, type Store } from '../../graph-schema/index.ts';
import { takeNeo4j } from './neo4j.ts';

export type StoreSuite = (name: string, open: () => Promise<Store>, skip?: string) => void;

export const onBothStores = async (suite: StoreSuite): Promise<void> => {
  suite('the embedded store', () => openStore({ kind: 'embedded' }));
  const taken = await takeNeo4j();
  if ('skip' in taken) return suite('Neo4j', () => Promise.reject(new Error(taken.skip)), taken.skip);
  const { uri, user, password, database, giveBack } = taken.server;
  afterAll(giveBack);
  suite('Neo4j', () => openStore({ kind: 'neo4j', uri, user, password, database }));
};
