/** Queries of the kinds that analysts write mean the same on every store. */
import { describe, expect, test } from 'vitest';
import { onBothStores } from '../../support/both-stores.ts';
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

await onBothStores(conformanceSuite);
