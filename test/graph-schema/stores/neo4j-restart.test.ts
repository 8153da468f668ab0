/** A server that restarts or loses its power during a load: the load goes on or says so, and the next one reaches the same graph. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyGraph, isSameGraph, openStore, type Store } from '../../../graph-schema/index.ts';
import { defaultCacheDirectory, jarDirectory } from '../../../scripts/neo4j/download.ts';
import { findNeo4j } from '../../../scripts/neo4j/find-neo4j.ts';
import { type Neo4jServer, startNeo4j } from '../../../scripts/neo4j/start-server.ts';
import { largeGraph } from './large-graph.ts';

// Fetching the server is the business of `npm test` itself.
const isHere = findNeo4j().available && existsSync(jarDirectory(defaultCacheDirectory()));
const graph = largeGraph(8000);

describe.skipIf(!isHere)('Neo4j: during a load', () => {
  const directory = mkdtempSync(join(tmpdir(), 'zhengmai-restart-'));
  let server: Neo4jServer;
  let store: Store;

  beforeAll(async () => {
    server = await startNeo4j({ directory });
    store = await openStore({ kind: 'neo4j', ...server });
  });
  afterAll(async () => {
    await store.close();
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it.each([
    ['a restart', (running: Neo4jServer) => running.stop()],
    ['a power cut', (running: Neo4jServer) => running.kill()],
  ])(
    '%s is waited out or reported, and the next load reaches the same graph',
    async (_what, end) => {
      await store.write(emptyGraph);
      let restarted: Promise<void> | undefined;
      const restart = async (): Promise<void> => {
        await end(server);
        server = await startNeo4j({ directory, port: Number(new URL(server.uri).port) });
      };
      const load = store.write(graph, (done, all) => {
        if (done < all) restarted ??= restart();
      });
      const outcome = await load.then(
        () => 'done',
        (error: Error & { code?: string }) => error.code,
      );
      expect(['done', 'unreachable']).toContain(outcome);
      expect(restarted).toBeDefined();
      await restarted;
      await store.write(graph);
      expect(isSameGraph(await store.read(), graph)).toBe(true);
      const { rows } = await store.query('MATCH ()-[r]->() RETURN count(r), count(DISTINCT elementId(r))');
      expect(rows).toEqual([[graph.edges.length, graph.edges.length]]);
      expect(Object.values(await store.write(graph))).toEqual([0, 0, 0, 0, 0, 0]);
    },
    400_000,
  );
});
