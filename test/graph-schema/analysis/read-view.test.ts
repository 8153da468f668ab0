/** Both stores and the graph in memory give one view, so that every analysis answers alike; sentences are verbatim. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble, extract, loadKnowledge, toFragment } from '../../../extractor/index.ts';
import {
  type Graph,
  openStore,
  quotesOfTrace,
  readOpenReferences,
  readSentences,
  readView,
  type Store,
  traceDown,
  viewOfGraph,
} from '../../../graph-schema/index.ts';
import { type TestServer, takeNeo4j } from '../../support/neo4j.ts';
import { readSeeds } from '../../support/read-seeds.ts';

const taken = await takeNeo4j();
const server = 'server' in taken ? taken.server : ({} as TestServer);
const { uri, user, password, database } = server;

let graph: Graph;
beforeAll(async () => {
  const knowledge = loadKnowledge();
  graph = assemble(
    (await readSeeds()).map((document) => toFragment(extract(document, knowledge), knowledge)),
    knowledge,
  );
});
afterAll(async () => {
  if ('server' in taken) await server.giveBack();
});

const stores: readonly [string, () => Promise<Store>, string | undefined][] = [
  ['the embedded store', () => openStore({ kind: 'embedded' }), undefined],
  [
    'Neo4j',
    () => openStore({ kind: 'neo4j', uri, user, password, database }),
    'skip' in taken ? taken.skip : undefined,
  ],
];

for (const [name, open, skip] of stores)
  describe.skipIf(skip !== undefined)(`read from ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.write(graph);
    });
    afterAll(() => store?.close());

    it('the view is that of the graph in memory', async () => {
      const [read, expected] = [await readView(store), viewOfGraph(graph)];
      for (const part of Object.keys(expected) as (keyof typeof expected)[])
        expect([part, [...read[part]]]).toEqual([part, [...expected[part]]]);
    });
    it('references that stay open come with their words, which stand in the text', async () => {
      const open = await readOpenReferences(store);
      expect(open.map(({ surface }) => surface)).toContain('主体功能区规划');
      const texts = new Map(graph.nodes.map(({ id, properties }) => [id, String(properties.text)]));
      for (const { document, quote } of open) {
        const [start, end] = quote.place
          .slice(quote.place.indexOf('#') + 1)
          .split('-')
          .map(Number);
        expect(texts.get(document)?.slice(start, end)).toBe(quote.words);
      }
    });
    it('sentences stand in the text where they say, around the quote', async () => {
      const trace = traceDown(await readView(store), 'policy:国务院关于新时代支持革命老区振兴发展的意见');
      const quotes = quotesOfTrace(trace);
      const sentences = await readSentences(store, quotes);
      const texts = new Map(graph.nodes.map(({ id, properties }) => [id, String(properties.text)]));
      expect(quotes.length).toBeGreaterThan(50);
      for (const { place, words } of quotes) {
        const { text, start } = sentences.get(place)!;
        expect(text).toContain(words);
        expect(texts.get(place.split('#')[0]!)!.slice(start, start + text.length)).toBe(text);
      }
    });
    it('a place that the store does not hold has no sentence', async () =>
      expect((await readSentences(store, [{ place: 'document:0000000000000000#1-3', words: '没有' }])).size).toBe(0));
  });
