/** No quote may differ from the source by a byte, wherever it stands. */
import { describe, expect, it } from 'vitest';
import { type Graph, type Properties, validateQuotes } from '../../../graph-schema/index.ts';
import { documentId, exampleGraph, passageId } from '../example-graph.ts';

type Part = { readonly id: string; readonly type: string; readonly properties: Properties };

/** The example graph with some properties of one part changed. */
const changed = (isMeant: (part: Part) => boolean, properties: object): Graph => {
  const change = <T extends Part>(part: T): T =>
    isMeant(part) ? { ...part, properties: { ...part.properties, ...properties } } : part;
  return { ...exampleGraph, nodes: exampleGraph.nodes.map(change), edges: exampleGraph.edges.map(change) };
};
const places = (graph: Graph) => validateQuotes(graph).map(({ where }) => where.replace(/^.*(?=\.)/, ''));
const ofType = (type: string) => (part: Part) => part.type === type;

it('the example’s quotes are true', () => expect(validateQuotes(exampleGraph)).toEqual([]));

describe('is found out:', () => {
  it.each([
    ['a passage that was trimmed', ({ id }: Part) => id === passageId(2), { text: '根据' }, ['.text']],
    ['a passage moved by one', ({ id }: Part) => id === passageId(3), { start: 1 }, ['.text']],
    [
      'a name in other characters',
      ({ properties }: Part) => properties.surface === '甲县',
      { surface: '甲縣' },
      ['.surface'],
    ],
    [
      'a name at the wrong place',
      ({ properties }: Part) => properties.surface === '甲县',
      { start: 0, end: 2 },
      ['.surface'],
    ],
    [
      'a citation cut short, also where a passage contains it',
      ofType('Citation'),
      { quote: '根据' },
      ['.quote', '.quote'],
    ],
    ['a citation at another place', ofType('Citation'), { start: 0 }, ['.quote']],
    ['an edge to a citation with other offsets', ofType('CONTAINS'), { end: 3 }, ['.quote']],
    ['evidence with other words', ofType('PLANS'), { quotes: ['建设乙水库。'] }, ['.quotes[0]']],
    ['evidence with fewer words than places', ofType('PLANS'), { quotes: [] }, ['.quotes']],
    [
      'evidence in a document that is not here',
      ofType('PLANS'),
      { evidence: ['document:ffffffffffffffff#0-2'] },
      ['.quotes[0]'],
    ],
    [
      'evidence beyond the end',
      ofType('PLANS'),
      { evidence: [`${documentId}#9990-9999`], quotes: [''] },
      ['.quotes[0]'],
    ],
    ['an open mention in other words', ofType('Unresolved'), { surface: '丁办法' }, ['.surface']],
    ['a wrong length', ofType('Document'), { length: 7 }, ['.length']],
  ])('%s', (_what, isMeant, properties, expected) => {
    expect(places(changed(isMeant, properties))).toEqual(expected);
  });

  it('a document whose text was changed by one invisible character', () => {
    const text = exampleGraph.nodes.find(ofType('Document'))!.properties.text as string;
    expect(validateQuotes(changed(ofType('Document'), { text: `\u200b${text}` })).length).toBeGreaterThan(20);
  });

  it('with the words that stand there and the words that were claimed', () => {
    const [problem] = validateQuotes(changed(ofType('PLANS'), { quotes: ['建设丙水库'] }));
    expect(problem).toMatchObject({
      expected: expect.stringContaining('"建设乙水库" as in document:'),
      got: '"建设丙水库"',
    });
  });
});
