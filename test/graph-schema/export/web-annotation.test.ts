/** Web Annotations, read as the standard says: positions are counted in code points, and lead to the quoted words. */
import { describe, expect, it } from 'vitest';
import { codePointOffsets } from '../../../graph-schema/export/code-points.ts';
import { findExporter, type Graph, makeEdge, makeGraph, makeNode } from '../../../graph-schema/index.ts';
import { documentId, exampleEdges, exampleGraph, exampleNodes, text } from '../example-graph.ts';

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body?: { readonly id: string; readonly label: string };
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: string; readonly start: number; readonly end: number },
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
    ];
  };
}

const read = (graph: Graph) => JSON.parse(findExporter('web-annotation')!.files(graph)[0]!.text);
const annotationsIn = (graph: Graph): readonly Annotation[] => read(graph).first.items;
const annotations = annotationsIn(exampleGraph);
const found = (words: string): Annotation =>
  annotations.find(({ target: { selector } }) => selector[1].exact === words)!;

describe('Web Annotations', () => {
  it('are one collection with one page, counted', () => {
    expect(read(exampleGraph)).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: annotations.length,
      first: { type: 'AnnotationPage', startIndex: 0 },
    });
  });

  it('are one for each mention and each citation, each with an address of its own', () => {
    const mentions = exampleGraph.edges.filter(({ type }) => type === 'NAMES');
    const citations = exampleGraph.nodes.filter(({ type }) => type === 'Citation');
    expect(annotations.filter(({ motivation }) => motivation === 'identifying')).toHaveLength(mentions.length);
    expect(annotations.filter(({ motivation }) => motivation === 'linking')).toHaveLength(citations.length);
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
    for (const { type } of annotations) expect(type).toBe('Annotation');
  });

  it('lead to their words by counting code points, and by the words around them', () => {
    const points = [...text];
    expect(points.length).toBeLessThan(text.length);
    for (const { target } of annotations) {
      const [position, quote] = target.selector;
      expect([position.type, quote.type]).toEqual(['TextPositionSelector', 'TextQuoteSelector']);
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
      expect(target.source).toBe(`urn:zhengmai:${documentId}`);
    }
  });

  it('behind a character of two code units stand one place earlier than we count', () => {
    const [position] = found('丙办法').target.selector;
    expect(position.start).toBe(text.indexOf('丙办法') - 1);
    expect(found('某省人民政府').target.selector[0].start).toBe(0);
  });

  it('say what a mention is and where a citation leads', () => {
    expect(found('甲县').body).toEqual({ id: 'urn:zhengmai:region:500243', label: '甲县' });
    expect(found('根据《某某条例》（国发〔2020〕1号）').body).toEqual({
      id: 'urn:zhengmai:policy:某某条例',
      label: '某某条例',
    });
    expect(found('丙办法').body?.label).toBe('丙办法');
  });

  it('mark a citation that leads nowhere without a body', () => {
    const edges = exampleEdges.filter(({ type }) => type !== 'REFERS_TO');
    const [citation] = annotationsIn(makeGraph(exampleNodes, edges)).filter(
      ({ motivation }) => motivation === 'linking',
    );
    expect(citation).not.toHaveProperty('body');
  });

  it('never cut a character in half, neither before the words nor behind them', () => {
    // The context of 32 code units begins and ends in the middle of a character.
    const source = `𠮷${'前'.repeat(31)}某${'后'.repeat(31)}𠮷`;
    const place = { start: 33, end: 34 };
    const document = exampleNodes.find(({ type }) => type === 'Document')!;
    const passage = exampleNodes.find(({ type }) => type === 'Passage')!;
    const region = makeNode('Region', 'region:某', { name: '某', fullName: '某', level: 'area' });
    const graph = makeGraph(
      [{ ...document, properties: { ...document.properties, text: source, length: source.length } }, passage, region],
      [makeEdge('NAMES', passage.id, region.id, { surface: '某', ...place, rule: 'example', basis: 'stated' })],
    );
    expect(annotationsIn(graph).map(({ target }) => target.selector)).toEqual([
      [
        { type: 'TextPositionSelector', start: 32, end: 33 },
        { type: 'TextQuoteSelector', exact: '某', prefix: '前'.repeat(31), suffix: '后'.repeat(31) },
      ],
    ]);
  });
});

describe('offsets in code points', () => {
  it.each([
    ['', [[0, 0]]],
    [
      '甲乙',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      '𠮷',
      [
        [0, 0],
        [2, 1],
      ],
    ],
    [
      'a𠮷b😀c',
      [
        [0, 0],
        [1, 1],
        [3, 2],
        [4, 3],
        [6, 4],
        [7, 5],
      ],
    ],
    [
      '𠮷𠮷𠮷',
      [
        [2, 1],
        [4, 2],
        [6, 3],
      ],
    ],
  ] as const)('of %j', (words, pairs) => {
    const toCodePoints = codePointOffsets(words);
    for (const [units, points] of pairs) {
      expect(toCodePoints(units)).toBe(points);
      expect([...words.slice(0, units)].length).toBe(points);
    }
  });
});
