/** W3C Web Annotations, for tools that show a text with its marks: one for each mention and each citation, with its words and its place. */
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { codePointOffsets } from './code-points.ts';
import type { Exporter } from './exporter.ts';
import { iriOf } from './iri.ts';
import { labelOf } from './label.ts';

/** Code units of context on each side, by which a quote is found again in a text that has changed. */
const contextLength = 32;

/** A marked stretch of a document, in UTF-16 code units. */
interface Mark {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** What it is said to be, or to lead to; without one the stretch is only marked. */
  readonly body: GraphNode | undefined;
  readonly motivation: 'identifying' | 'linking';
}

const marksOf = (nodes: ReadonlyMap<string, GraphNode>, edges: readonly GraphEdge[]): readonly Mark[] => {
  const targets = new Map(edges.filter(({ type }) => type === 'REFERS_TO').map(({ from, to }) => [from, to]));
  const mark = (
    id: string,
    document: unknown,
    { start, end }: GraphEdge['properties'],
    to: string | undefined,
  ): Omit<Mark, 'motivation'> => ({
    id,
    document: String(document),
    start: Number(start),
    end: Number(end),
    body: to === undefined ? undefined : nodes.get(to),
  });
  const mentions = edges
    .filter(({ type }) => type === 'NAMES')
    .map(({ id, from, to, properties }) => mark(id, nodes.get(from)?.properties.document, properties, to));
  const citations = [...nodes.values()]
    .filter(({ type }) => type === 'Citation')
    .map(({ id, properties }) => mark(id, properties.document, properties, targets.get(id)));
  return [
    ...mentions.map((each) => ({ ...each, motivation: 'identifying' as const })),
    ...citations.map((each) => ({ ...each, motivation: 'linking' as const })),
  ];
};

/** A character of two code units is not cut in half. */
const prefixOf = (text: string, start: number): string =>
  text.slice(Math.max(0, start - contextLength), start).replace(/^[\udc00-\udfff]/, '');
const suffixOf = (text: string, end: number): string =>
  text.slice(end, end + contextLength).replace(/[\ud800-\udbff]$/, '');

const makeWriter = (text: string) => {
  const toCodePoints = codePointOffsets(text);
  return ({ id, document, start, end, body, motivation }: Mark) => ({
    id: `${iriOf(id)}:annotation`,
    type: 'Annotation',
    motivation,
    ...(body ? { body: { id: iriOf(body.id), label: labelOf(body) } } : {}),
    target: {
      source: iriOf(document),
      selector: [
        { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: prefixOf(text, start),
          suffix: suffixOf(text, end),
        },
      ],
    },
  });
};

const annotationsOf = (graph: Graph): readonly object[] => {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const writers = new Map<string, ReturnType<typeof makeWriter>>();
  for (const { id, type, properties } of graph.nodes)
    if (type === 'Document' && typeof properties.text === 'string') writers.set(id, makeWriter(properties.text));
  return marksOf(nodes, graph.edges).flatMap((mark) => writers.get(mark.document)?.(mark) ?? []);
};

export const webAnnotation: Exporter = {
  name: 'web-annotation',
  caption: { zh: 'Web Annotation（原文标注）', en: 'Web Annotation (marks in texts)' },
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  files: (graph) => {
    const items = annotationsOf(graph);
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:zhengmai:annotations',
      type: 'AnnotationCollection',
      label: 'zhengmai',
      total: items.length,
      first: { id: 'urn:zhengmai:annotations:all', type: 'AnnotationPage', startIndex: 0, items },
    };
    return [{ name: 'annotations.jsonld', text: `${JSON.stringify(collection)}\n` }];
  },
};
