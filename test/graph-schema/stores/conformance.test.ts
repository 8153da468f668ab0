/** Queries of the kinds that analysts write mean the same on every store. */
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../graph-schema/index.ts';
import { takeNeo4j } from '../../support/neo4j.ts';
import { conformanceSuite, conformanceTables } from './conformance.ts';

const cases = conformanceTables.flatMap((table) => table.cases);

describe('the conformance tables', () => {
  test('hold at least 150 queries that are answered', () => {
    expect(cases.filter(({ error }) => !error).length).toBeGreaterThanOrEqual(150);
  });

  test('leave at most one in twenty to a server', () => {
    expect(cases.filter(({ serverOnly }) => serverOnly).length).toBeLessThanOrEqual(cases.length / 20);
  });

  test('ask no query twice', () => {
    const texts = cases.map(({ cypher, parameters }) => `${cypher} ${JSON.stringify(parameters)}`);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

conformanceSuite('embedded', () => openStore({ kind: 'embedded' }));

const taken = await takeNeo4j();
const server = 'server' in taken ? taken.server : undefined;
afterAll(() => server?.giveBack());

conformanceSuite(
  'Neo4j',
  () =>
    openStore({
      kind: 'neo4j',
      uri: server?.uri ?? '',
      user: server?.user ?? '',
      password: server?.password ?? '',
      database: server?.database,
    }),
  'skip' in taken ? taken.skip : undefined,
);
