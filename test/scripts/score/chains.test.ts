/** The gold chains: their texts are as they were annotated, and traces over them meet the bars with quotes byte for byte. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Graph, type View, viewOfGraph } from '../../../graph-schema/index.ts';
import { bars, buildChainGraph, readChains, scoreChain, totals, wrongQuotes } from '../../../scripts/score/chains.ts';

const gold = readChains();
let graph: Graph;
let view: View;
beforeAll(async () => {
  graph = await buildChainGraph(gold);
  view = viewOfGraph(graph);
});

describe('the gold chains', () => {
  it('are at least twelve over at least thirty documents, twelve of them with two hops in a row or more', () => {
    expect(gold.chains.length).toBeGreaterThanOrEqual(12);
    expect(gold.documents.length + gold.seeds.length).toBeGreaterThanOrEqual(30);
    const deep = gold.chains.filter(({ hops }) => hops.some(({ upper }) => hops.some(({ lower }) => lower === upper)));
    expect(deep.length).toBeGreaterThanOrEqual(12);
  });
  it.each(gold.documents)('$doc is the text that was annotated', ({ doc, sha256 }) =>
    expect(
      createHash('sha256')
        .update(readFileSync(`test/gold/chains/texts/${doc}`))
        .digest('hex'),
    ).toBe(sha256),
  );
  it('are traced within the bars', () => {
    const reached = totals(gold.chains.map((chain) => scoreChain(view, chain)));
    for (const name of Object.keys(bars) as (keyof typeof bars)[])
      expect([name, reached[name] >= bars[name]]).toEqual([name, true]);
  });
  it('are traced with the very words of the documents', () =>
    expect(gold.chains.flatMap((chain) => wrongQuotes(view, graph, chain))).toEqual([]));
});

it('a hop that gold does not have, a missed one and a wrong region cost what they should', () => {
  const [chain] = gold.chains;
  const score = scoreChain(view, {
    ...chain!,
    hops: chain!.hops.slice(1).concat({ upper: 'law-air.txt', lower: 'linyi-planning.txt', relations: ['basis'] }),
    regions: ['110000'],
  });
  expect(score).toMatchObject({ right: 4, predicted: 5, found: 4, expected: 5, regionsRight: 0, regionsExpected: 1 });
  expect(score.errors).toHaveLength(3);
});
