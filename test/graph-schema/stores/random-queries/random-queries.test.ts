/**
 * Queries that nobody has written, by a seeded grammar over the graph of the conformance tables: what the embedded store answers,
 * Neo4j answers too. The seeds are always the same, so that a run says something of the code and not of the day; a failure prints its
 * seed. `by-hand.ts FIRST COUNT` asks as many others as one likes.
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

const SEEDS = 400;

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

  test('are mostly answered alike, else clearly refused, never differently', { timeout: 600_000 }, async () => {
    const kinds = new Map<Outcome['kind'], number>();
    const different: string[] = [];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const query = randomQuery(seed);
      const outcome = await compareStores(embedded, neo4j, query);
      kinds.set(outcome.kind, (kinds.get(outcome.kind) ?? 0) + 1);
      if (outcome.kind === 'different')
        different.push(`seed ${seed}: ${query.cypher}\n  embedded ${outcome.embedded}\n  neo4j ${outcome.neo4j}`);
    }
    expect(different).toEqual([]);
    // Else the grammar asks for little that anybody answers.
    expect(kinds.get('equal') ?? 0).toBeGreaterThan(SEEDS * 0.8);
  });

  test('a seed gives one query, and another seed another', () => {
    expect(randomQuery(7)).toEqual(randomQuery(7));
    expect(new Set(Array.from({ length: 300 }, (_, seed) => randomQuery(seed).cypher)).size).toBeGreaterThan(290);
  });
});
