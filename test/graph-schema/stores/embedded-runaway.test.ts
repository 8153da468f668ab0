/** Queries that do not end by themselves are stopped in place: the engine's process goes on, so nothing is read again. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../graph-schema/index.ts';
import { openEmbeddedStore } from '../../../graph-schema/stores/embedded.ts';
import { exampleGraph } from '../example-graph.ts';

/** Children of this process, as Linux lists them; the engine's is the one that appeared last. */
const list = `/proc/${process.pid}/task/${process.pid}/children`;
const engine = (): number =>
  existsSync(list) ? Math.max(...readFileSync(list, 'utf8').trim().split(' ').map(Number)) : 0;

let store: Store;
let first: number;
beforeAll(async () => {
  store = await openEmbeddedStore();
  await store.write(exampleGraph);
  await store.query('RETURN 1');
  first = engine();
});
afterAll(() => store.close());

const isBackWithoutReopening = async () => {
  expect((await store.query('MATCH (n) RETURN count(n)')).rows).toEqual([[exampleGraph.nodes.length]]);
  expect(engine()).toBe(first);
  expect(await store.read()).toEqual(exampleGraph);
};

const runaways = [
  ['a cartesian product', 'MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*)'],
  ['a huge list', 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN max(a * b)'],
  ['a regular expression that backtracks', `RETURN '${'a'.repeat(40)}!' =~ '(a+)+b'`],
  ['a long reduction', 'RETURN reduce(s = 0, x IN range(1, 900000) | s + size(range(1, 900000)))'],
  ['paths without end', 'MATCH p = (a)-[*]-(b)-[*]-(c)-[*]-(d) RETURN count(p)'],
  ['a list of lists of lists', 'RETURN [a IN range(1, 9999) | [b IN range(1, 9999) | [c IN range(1, 9999) | c]]]'],
  [
    'a union of two',
    'UNWIND range(1, 900000) AS a MATCH (n), (m) RETURN a UNION MATCH (a), (b), (c), (d), (e) RETURN 1 AS a',
  ],
  ['an order of all', 'UNWIND range(1, 900000) AS a UNWIND range(1, 900000) AS b RETURN a ORDER BY b DESC LIMIT 3'],
  [
    'a search through one long text',
    "RETURN size(split(reduce(s = 'ab', i IN range(1, 20) | s + s), 'b')) + size([x IN range(1, 900000) WHERE reduce(s = 'ab', i IN range(1, 12) | s + s) CONTAINS 'abba'])",
  ],
] as const;

describe('a runaway query', () => {
  test.each(runaways)(
    '%s is stopped at its limit, and the engine goes on with all that it held',
    async (_what, cypher) => {
      await expect(store.query(cypher, {}, { milliseconds: 300 })).rejects.toMatchObject({
        code: 'too-slow',
        message: expect.stringContaining('300 ms'),
      });
      await isBackWithoutReopening();
    },
  );

  test('a text that doubles without end is refused', async () => {
    const doubling = "RETURN size(reduce(s = 'x', i IN range(1, 60) | s + s)) AS n";
    await expect(store.query(doubling, {}, { milliseconds: 300 })).rejects.toThrow(/Neo4j server|300 ms/);
    await isBackWithoutReopening();
  });
});

describe('a query that nobody waits for', () => {
  test.each([
    [
      'counts without end',
      'UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b UNWIND range(1, 2000) AS c RETURN count(*)',
    ],
    ['backtracks', `RETURN '${'a'.repeat(40)}!' =~ '(a+)+c'`],
  ])('that %s is stopped, and the engine goes on with all that it held', async (_what, cypher) => {
    const asker = new AbortController();
    const asked = store.query(cypher, {}, { milliseconds: 60_000, signal: asker.signal });
    setTimeout(() => asker.abort(), 200);
    await expect(asked).rejects.toMatchObject({ code: 'stopped' });
    await isBackWithoutReopening();
  });

  test('is not begun if its asker has gone before its turn', async () => {
    await expect(store.query('RETURN 1', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'stopped',
    });
    expect((await store.query('RETURN 1')).rows).toEqual([[1]]);
  });
});

test.skipIf(!existsSync(list))('a query whose engine is told to stop by mistake is asked once more', async () => {
  const long = store.query(
    'UNWIND range(1, 900000) AS a RETURN size(collect(a * a % 7))',
    {},
    { milliseconds: 60_000 },
  );
  setTimeout(() => process.kill(engine(), 'SIGINT'), 100);
  expect((await long).rows).toEqual([[900_000]]);
  await isBackWithoutReopening();
});

test.skipIf(!existsSync(list))('an engine that is killed from outside is started again from the file', async () => {
  process.kill(engine(), 'SIGKILL');
  expect((await store.query('MATCH (n) RETURN count(n)')).rows).toEqual([[exampleGraph.nodes.length]]);
  expect(engine()).not.toBe(first);
  expect(await store.read()).toEqual(exampleGraph);
});
