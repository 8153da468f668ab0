/** Kills of the engine's process while a write is under way: a file of its own, since a hundred take a minute. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type GraphNode, makeGraph, makeNode } from '../../../graph-schema/index.ts';
import { openEmbeddedStore } from '../../../graph-schema/stores/embedded.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-kills-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Children of this process, as Linux lists them; the engine's is the one that appeared last. */
const list = `/proc/${process.pid}/task/${process.pid}/children`;
const children = (): readonly number[] => readFileSync(list, 'utf8').trim().split(' ').map(Number);

const kills = 100;
const portion = 200;

test.skipIf(!existsSync(list))(
  `kill -9 of the engine at ${kills} moments of a write loses nothing that was acknowledged`,
  { timeout: 1_200_000 },
  async () => {
    const store = await openEmbeddedStore({ path: join(folder, 'graph') });
    const nodes: GraphNode[] = [];
    let acknowledged = 0;
    let cutShort = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await store.query('RETURN 1');
      const engine = Math.max(...children());
      for (let each = 0; each < portion; each += 1)
        nodes.push(makeNode('Project', `project:${nodes.length}`, { name: `工程${nodes.length}` }));
      const moment = setTimeout(() => process.kill(engine, 'SIGKILL'), (kill * 37) % 60);
      try {
        await store.write(makeGraph(nodes, []));
        acknowledged = nodes.length;
      } catch {
        cutShort += 1;
      } finally {
        clearTimeout(moment);
      }
      const { rows } = await store.query('MATCH (p:Project) RETURN count(p)');
      expect(Number(rows[0]?.[0])).toBeGreaterThanOrEqual(acknowledged);
    }
    await store.close();
    // Else the moments were not in the middle of writes.
    expect(cutShort).toBeGreaterThan(20);
  },
);
