/** A graph of a wanted size in the real schema, the same at every call: policies that mention each other, in the words of documents. */
import { type Graph, type GraphNode, makeEdge, makeGraph, makeNode } from '../../graph-schema/index.ts';
import { numbersFrom } from './made-numbers.ts';

const quotesInDocument = 2000;
const keyOf = (document: number): string => document.toString(16).padStart(16, '0');

export const makeBenchGraph = (nodeCount: number, edgeCount: number): Graph => {
  const next = numbersFrom(1);
  const documents: GraphNode[] = [];
  const documentCount = Math.ceil(edgeCount / quotesInDocument);
  const policies = Array.from({ length: nodeCount - documentCount }, (_, i) =>
    makeNode('Policy', `policy:bench ${i}`, {
      title: `bench ${i}`,
      docNumber: `bench〔2021〕${i}号`,
      date: '2021-01-01',
      held: i % 10 === 0,
    }),
  );
  const edges = new Map<string, ReturnType<typeof makeEdge>>();
  const pick = (): string => policies[Math.floor(next() * policies.length)]!.id;
  let text = '';
  const endDocument = (): void => {
    const key = keyOf(documents.length);
    documents.push(
      makeNode('Document', `document:${key}`, {
        name: `bench ${documents.length}.txt`,
        sha256: key.repeat(4),
        encoding: 'utf-8',
        format: 'text',
        script: 'none',
        text,
        length: text.length,
      }),
    );
    text = '';
  };
  while (edges.size < edgeCount) {
    const [from, to] = [pick(), pick()];
    const quote = `bench ${edges.size}`;
    const place = `${keyOf(documents.length)}#${text.length}-${text.length + quote.length}`;
    const edge = makeEdge('MENTIONS', from, to, {
      citations: [`citation:${place}`],
      count: 1,
      evidence: [`document:${place}`],
      quotes: [quote],
    });
    if (from === to || edges.has(edge.id)) continue;
    edges.set(edge.id, edge);
    text += quote;
    if (edges.size % quotesInDocument === 0) endDocument();
  }
  if (text !== '') endDocument();
  return makeGraph([...documents, ...policies], [...edges.values()]);
};
