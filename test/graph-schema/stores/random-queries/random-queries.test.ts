/**
 * Queries that nobody has written, by a seeded grammar over the graph of the conformance tables: what the embedded store answers,
 * Neo4j answers too. Most seeds are always the same; some are of the day, and a failure prints its seed.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../../../graph-schema/index.ts';
import { takeNeo4j } from '../../../support/neo4j.ts';
import { conformanceGraph } from '../conformance-graph.ts';
import { compareStores, type Outcome } from './compare.ts';
import { randomQuery } from './queries.ts';

const taken = await takeNeo4j();
const skip = 'skip' in taken ? taken.skip : undefined;
const server = 'server' in taken ? taken.server : undefined;

const always = { first: 1, count: 300 };
const ofTheDay = { first: 1_000_000 + (Math.floor(Date.now() / 86_400_000) % 1_000_000) * 100, count: 100 };

describe.skipIf(skip !== undefined)('random queries', () => {
  let embedded: Store;
  let neo4j: Store;
  beforeAll(async () => {
    embedded = await openStore({ kind: 'embedded' });
    neo4j = await openStore({
      kind: 'neo4j',
      uri: server?.uri ?? '',
      user: server?.user ?? '',
      password: server?.password ?? '',
      database: server?.database,
    });
    await Promise.all([embedded.write(conformanceGraph), neo4j.write(conformanceGraph)]);
    await embedded.query('RETURN 1');
  });
  afterAll(async () => {
    await Promise.all([embedded.close(), neo4j.close()]);
    await server?.giveBack();
  });

  test.each([
    ['always the same', always],
    ['of the day', ofTheDay],
  ])(
    '%s: mostly equal, else clearly refused, never different',
    { timeout: 600_000 },
    async (_what, { first, count }) => {
      const kinds = new Map<Outcome['kind'], number>();
      const different: string[] = [];
      for (let seed = first; seed < first + count; seed += 1) {
        const query = randomQuery(seed);
        const outcome = await compareStores(embedded, neo4j, query);
        kinds.set(outcome.kind, (kinds.get(outcome.kind) ?? 0) + 1);
        if (outcome.kind === 'different')
          different.push(`seed ${seed}: ${query.cypher}\n  embedded ${outcome.embedded}\n  neo4j ${outcome.neo4j}`);
      }
      expect(different).toEqual([]);
      // Else the grammar asks for little that anybody answers.
      expect(kinds.get('equal') ?? 0).toBeGreaterThan(count * 0.8);
    },
  );

  test('a seed gives one query, and another seed another', () => {
    expect(randomQuery(7)).toEqual(randomQuery(7));
    expect(new Set(Array.from({ length: 300 }, (_, seed) => randomQuery(seed).cypher)).size).toBeGreaterThan(290);
  });
});
