/** The same answers over a real Neo4j. */
import { afterAll } from 'vitest';
import { openStore } from '../../../graph-schema/index.ts';
import { type TestServer, takeNeo4j } from '../../support/neo4j.ts';
import { appContract } from './app-contract.ts';

const taken = await takeNeo4j();
const server = 'server' in taken ? taken.server : ({} as TestServer);
afterAll(async () => {
  if ('server' in taken) await server.giveBack();
});

const { uri, user, password, database } = server;
appContract('Neo4j', () => openStore({ kind: 'neo4j', uri, user, password, database }), {
  skip: 'skip' in taken ? taken.skip : undefined,
});
