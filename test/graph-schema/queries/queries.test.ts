/** Each question of the pack, asked with its example parameters, gets the same rows from every store. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkReadOnly } from '../../../graph-schema/guard/index.ts';
import type { Parameters, Store, Value } from '../../../graph-schema/index.ts';
import { findQuery, queries } from '../../../graph-schema/queries/index.ts';
import type { NamedQuery } from '../../../graph-schema/queries/query.ts';
import { onBothStores } from '../../support/both-stores.ts';
import { conformanceGraph } from '../stores/conformance-graph.ts';

/** Blocks of a name and, indented, the rows. */
const answers: ReadonlyMap<string, readonly Value[][]> = new Map(
  readFileSync(new URL('./answers.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n\n')
    .slice(1)
    .map((block) => {
      const [name = '', ...rows] = block.split('\n');
      return [name, rows.map((row) => JSON.parse(row) as Value[])];
    }),
);

const exampleOf = (query: NamedQuery): Parameters =>
  Object.fromEntries(Object.entries(query.parameters).map(([name, { example }]) => [name, example]));

describe('the query pack', () => {
  test('holds at least 25 questions, each under its own name', () => {
    expect(queries.length).toBeGreaterThanOrEqual(25);
    expect(new Set(queries.map(({ name }) => name)).size).toBe(queries.length);
  });

  test('finds a question by its name, and nothing by another', () => {
    expect(findQuery('regions-of-policy')?.question.en).toMatch(/^Which regions/);
    expect(findQuery('no-such-question')).toBeUndefined();
  });

  test.each(queries.map((query) => [query.name, query] as const))('%s only reads', (_, { cypher }) => {
    expect(checkReadOnly(cypher)).toEqual({ ok: true });
  });

  test.each(queries.map((query) => [query.name, query] as const))(
    '%s declares the parameters that it uses, and no others',
    (_, { cypher, parameters }) => {
      const used = new Set([...cypher.matchAll(/\$(\w+)/gu)].map((match) => match[1]));
      expect([...used].sort()).toEqual(Object.keys(parameters).sort());
    },
  );

  test('has an answer written down for every question', () => {
    expect([...answers.keys()].sort()).toEqual(queries.map(({ name }) => name).sort());
  });
});

const suite = (name: string, open: () => Promise<Store>, skip?: string): void => {
  describe.skipIf(skip !== undefined)(`asked of ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.write(conformanceGraph);
    });
    afterAll(() => store.close());

    test.each(queries.map((query) => [query.name, query] as const))('%s', async (_, query) => {
      const { columns, rows } = await store.query(query.cypher, exampleOf(query));
      expect(columns).toEqual(Object.keys(query.columns));
      expect(rows).toEqual(answers.get(query.name));
    });
  });
};

await onBothStores(suite);
