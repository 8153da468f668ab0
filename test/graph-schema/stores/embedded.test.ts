import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeGraph, makeNode } from '../../../graph-schema/index.ts';
import { openEmbeddedStore } from '../../../graph-schema/stores/embedded.ts';
import { compiledSources } from '../../support/compiled-sources.ts';
import { exampleGraph } from '../example-graph.ts';
import { storeContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const freshPath = (): string => {
  count += 1;
  return join(folder, `graph-${count}`);
};

storeContract('embedded, in memory', () => openEmbeddedStore());
storeContract('embedded, on disk', () => openEmbeddedStore({ path: freshPath() }));

describe('an embedded store on disk', () => {
  let path: string;
  beforeEach(() => {
    path = freshPath();
  });

  test('keeps its graph from one opening to the next', async () => {
    const first = await openEmbeddedStore({ path });
    await first.write(exampleGraph);
    await first.close();
    const second = await openEmbeddedStore({ path });
    expect(await second.read()).toEqual(exampleGraph);
    await second.close();
  });

  test('in its own words: embedded and where', async () => {
    const store = await openEmbeddedStore({ path });
    expect(store).toMatchObject({ kind: 'embedded', description: `embedded (${path})` });
    await store.close();
  });

  test('a second opening is told who holds it', async () => {
    const store = await openEmbeddedStore({ path });
    await expect(openEmbeddedStore({ path })).rejects.toMatchObject({
      code: 'held',
      message: expect.stringContaining(`held by this process (pid ${process.pid})`),
    });
    await store.close();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test('a second process is told the pid of the first', async () => {
    const holder = await startHolder(path);
    await expect(openEmbeddedStore({ path })).rejects.toThrow(`held by the process with pid ${holder.pid}`);
    await kill(holder);
  });

  test('the lock of a process that was killed is taken over', async () => {
    await kill(await startHolder(path));
    expect(existsSync(`${path}.lock`)).toBe(true);
    const store = await openEmbeddedStore({ path });
    expect(await store.read()).toEqual(exampleGraph);
    await store.close();
  });

  test('the lock of a process whose number another one has now is taken over', async () => {
    const lock = { pid: process.pid, host: (await import('node:os')).hostname(), born: '1', since: 'long ago' };
    writeFileSync(`${path}.lock`, JSON.stringify(lock));
    await (await openEmbeddedStore({ path })).close();
  });

  test('a file that is no graph is named, with what to do', async () => {
    writeFileSync(path, 'this is not a graph file, but it is long enough to be looked at '.repeat(50));
    await expect(openEmbeddedStore({ path })).rejects.toMatchObject({
      code: 'broken',
      message: expect.stringMatching(/not a readable graph file.*delete .*build it again/su),
    });
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test('a damaged file does not open as something else', async () => {
    const store = await openEmbeddedStore({ path });
    await store.write(exampleGraph);
    await store.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
    await expect(openEmbeddedStore({ path })).rejects.toMatchObject({ code: 'broken' });
  });

  test('a file of another schema opens to be replaced, and is of that schema until it has been', async () => {
    const store = await openEmbeddedStore({ path });
    await store.write(exampleGraph);
    await store.close();
    const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js') as typeof import('@grafeo-db/js');
    const db = GrafeoDB.create(path);
    await db.executeCypher("MATCH (n:_Store) SET n.schema = '0'");
    db.createNode(['City'], { id: 'city:x' });
    db.close();
    const looked = await openEmbeddedStore({ path, replaceSchema: true });
    expect((await looked.query('MATCH (n) RETURN count(n)')).rows).toEqual([[exampleGraph.nodes.length + 1]]);
    await looked.close();
    await expect(openEmbeddedStore({ path })).rejects.toMatchObject({ code: 'other-schema' });
    const migrating = await openEmbeddedStore({ path, replaceSchema: true });
    expect(await migrating.write(exampleGraph)).toMatchObject({ nodesDeleted: 1, nodesCreated: 0 });
    await migrating.close();
    const migrated = await openEmbeddedStore({ path });
    expect(await migrated.read()).toEqual(exampleGraph);
    await migrated.close();
  });

  test('a file of another schema says so and how to rebuild it', async () => {
    const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js') as typeof import('@grafeo-db/js');
    const db = GrafeoDB.create(path);
    db.createNode(['_Store'], { schema: '0' });
    db.close();
    await expect(openEmbeddedStore({ path })).rejects.toMatchObject({
      code: 'other-schema',
      message: expect.stringMatching(/expected schema .*, got 0; zhengmai migrate .*delete/u),
    });
  });
});

describe('kill -9 while writing', () => {
  test('loses no acknowledged write, and the store opens', { timeout: 60_000 }, async () => {
    const path = freshPath();
    let acknowledged = 0;
    for (let round = 0; round < 6; round += 1) {
      const writer = startWriter(path, acknowledged);
      const last = await untilKilled(writer, 700 + ((round * 397) % 600));
      acknowledged = Math.max(acknowledged, last);
      const store = await openEmbeddedStore({ path });
      const { rows } = await store.query('MATCH (p:Project) RETURN count(p), max(toInteger(p.head))');
      const found = Number(rows[0]?.[1] ?? 0);
      // What was said to be written is there; the one write in flight may be there too.
      expect(found).toBeGreaterThanOrEqual(acknowledged);
      acknowledged = found;
      await store.close();
    }
    expect(acknowledged).toBeGreaterThan(5);
  });
});

/** A process of its own that opens the store, writes, and waits. */
const helper = (path: string, mode: 'hold' | 'write', register: string, from = 0): ChildProcess =>
  fork(fileURLToPath(new URL('./embedded-holder.ts', import.meta.url)), [path, mode, String(from)], {
    execArgv: ['--import', register],
    // As for programs that are not started by ours: the engine's process then has no register of ours either.
    env: { ...process.env, ZHENGMAI_REGISTER: undefined },
  });

const startHolder = async (path: string): Promise<ChildProcess> => {
  const child = helper(path, 'hold', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href);
  await new Promise((resolve) => child.once('message', resolve));
  return child;
};

const startWriter = (path: string, from: number): ChildProcess => helper(path, 'write', compiledSources, from);

const kill = async (child: ChildProcess): Promise<void> => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
};

/** The last number that the writer reported before it was killed, some milliseconds after its first report. */
const untilKilled = async (child: ChildProcess, milliseconds: number): Promise<number> => {
  let last = 0;
  const first = new Promise<void>((resolve) => {
    child.on('message', (number) => {
      last = Number(number);
      resolve();
    });
  });
  await first;
  await new Promise((resolve) => setTimeout(resolve, milliseconds % 250));
  await kill(child);
  return last;
};

test('a graph of one node is a graph', async () => {
  const store = await openEmbeddedStore();
  const graph = makeGraph([makeNode('Project', 'project:甲', { name: '甲' })], []);
  await store.write(graph);
  expect(await store.read()).toEqual(graph);
  await store.close();
});
