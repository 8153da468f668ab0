/** Two loads at the same moment, from processes that know nothing of each other: the database ends as one graph, with nothing twice. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { isSameGraph, openStore } from '../../../graph-schema/index.ts';
import { Neo4jConnection } from '../../../graph-schema/stores/neo4j-connection.ts';
import { setUpSchema } from '../../../graph-schema/stores/neo4j-setup.ts';
import { StoreError } from '../../../graph-schema/stores/store-error.ts';
import { compiledSources } from '../../support/compiled-sources.ts';
import { takeNeo4j } from '../../support/neo4j.ts';
import { largeGraph } from './large-graph.ts';

const taken = await takeNeo4j();
const skip = 'skip' in taken ? taken.skip : undefined;
afterAll(async () => {
  if ('server' in taken) await taken.server.giveBack();
});

const script = fileURLToPath(new URL('./load-large.ts', import.meta.url));

const load = async (address: readonly string[], size: number): Promise<number | null> => {
  const child = spawn(process.execPath, ['--import', compiledSources, script, ...address, String(size)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return (await once(child, 'exit'))[0];
};

describe.skipIf(skip !== undefined)('Neo4j: two loads at once', () => {
  it.each([
    ['of the same graph, into an empty database, end in that graph', [3000, 3000]],
    ['of two graphs end in one of them, not in a mixture', [2000, 4000]],
  ])('%s', async (_what, sizes) => {
    if (!('server' in taken)) return;
    const { uri, user, password, run } = taken.server;
    expect(await Promise.all(sizes.map((size) => load([uri, user, password], size)))).toEqual([0, 0]);
    const store = await openStore({ kind: 'neo4j', uri, user, password });
    const found = await store.read();
    const graph = sizes.map((size) => largeGraph(size)).find((each) => each.nodes.length === found.nodes.length)!;
    expect(isSameGraph(found, graph)).toBe(true);
    expect(await run('MATCH ()-[r]->() RETURN count(r) AS n')).toEqual([{ n: graph.edges.length }]);
    expect(Object.values(await store.write(graph))).toEqual([0, 0, 0, 0, 0, 0]);
    await store.close();
  });

  it('take for done what the other has just set up, and nothing else', async () => {
    if (!('server' in taken)) return;
    const connection = await Neo4jConnection.open(taken.server);
    const drop = async (): Promise<void> => {
      for (const { name } of await taken.server.run('SHOW CONSTRAINTS YIELD name'))
        await taken.server.run(`DROP CONSTRAINT \`${name}\``);
    };
    const setUp = (write: Neo4jConnection['write']): Promise<void> =>
      setUpSchema({ read: (statement, take) => connection.read(statement, take), write });
    const refusal = new StoreError('failed', 'an equivalent index already exists');
    await drop();
    await setUp(async (statement) => {
      await connection.write(statement);
      throw refusal;
    });
    await drop();
    await expect(setUp(() => Promise.reject(refusal))).rejects.toBe(refusal);
    await connection.close();
  });

  it('wait for each other in one process too, and leave no trace of it', async () => {
    if (!('server' in taken)) return;
    const { uri, user, password, run } = taken.server;
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ kind: 'neo4j', uri, user, password })));
    const graph = largeGraph(500);
    const reports = await Promise.all(stores.map((store) => store.write(graph)));
    expect(reports.filter(({ edgesCreated }) => edgesCreated > 0)).toHaveLength(1);
    expect(await run('MATCH (d:Document) RETURN count(d) AS n')).toEqual([{ n: 0 }]);
    expect(await run('MATCH ()-[r]->() RETURN count(r) AS n')).toEqual([{ n: graph.edges.length }]);
    await Promise.all(stores.map((store) => store.close()));
  });
});
