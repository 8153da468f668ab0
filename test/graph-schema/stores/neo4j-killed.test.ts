/** A load that is killed with SIGKILL between or within batches is finished by running it again, with nothing twice. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { isSameGraph, openStore } from '../../../graph-schema/index.ts';
import { compiledSources } from '../../support/compiled-sources.ts';
import { takeNeo4j } from '../../support/neo4j.ts';
import { largeGraph } from './large-graph.ts';

const taken = await takeNeo4j();
const skip = 'skip' in taken ? taken.skip : undefined;
afterAll(async () => {
  if ('server' in taken) await taken.server.giveBack();
});

const size = 8000;
const script = fileURLToPath(new URL('./load-large.ts', import.meta.url));

/** Kills the load some milliseconds after its nth batch; fails if it ends by itself before. */
const killedLoad = async (address: readonly string[], batch: number, milliseconds: number): Promise<void> => {
  const child = spawn(process.execPath, ['--import', compiledSources, script, ...address, String(size)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let batches = 0;
  child.stdout.on('data', (text: Buffer) => {
    batches += String(text).split('\n').length - 1;
    if (batches >= batch) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  expect((await ended)[1]).toBe('SIGKILL');
};

describe.skipIf(skip !== undefined)('Neo4j: a load killed at any moment', () => {
  it('is finished by the next one, and then there is nothing left to write', async () => {
    if (!('server' in taken)) return;
    const { uri, user, password, run } = taken.server;
    // After the first nodes, within the edges, and at a moment between.
    for (const [batch, milliseconds] of [
      [1, 0],
      [1, 40],
      [2, 15],
    ] as const)
      await killedLoad([uri, user, password], batch, milliseconds);
    const store = await openStore({ kind: 'neo4j', uri, user, password });
    const graph = largeGraph(size);
    const report = await store.write(graph);
    expect(report.nodesDeleted + report.edgesDeleted + report.nodesChanged + report.edgesChanged).toBe(0);
    expect(isSameGraph(await store.read(), graph)).toBe(true);
    expect(await run('MATCH ()-[r]->() RETURN count(r) AS n')).toEqual([{ n: graph.edges.length }]);
    expect(Object.values(await store.write(graph))).toEqual([0, 0, 0, 0, 0, 0]);
    await store.close();
  }, 300_000);
});
