/** Is every quote byte-equal to the source at its offsets? What this lists must never reach a reader. */
import type { Graph, GraphEdge, GraphNode, PropertyValue } from '../graph/graph.ts';
import { readSourceSpan } from '../properties/source-span.ts';
import { type Problem, showValue } from './problem.ts';

type Value = PropertyValue | undefined;

const unresolvedPlace = /#(\d+)-(\d+):[A-Za-z]+$/;

/** Compares words with the stretch of a stored document that they are said to be. */
const makeCheck = (texts: ReadonlyMap<string, string>) => {
  return (where: string, quote: Value, document: Value, start: Value, end: Value): Problem[] => {
    const text = typeof document === 'string' ? texts.get(document) : undefined;
    if (text === undefined)
      return [{ code: 'wrong-quote', where, expected: `the text of ${document}`, got: 'no such document' }];
    const source = text.slice(Number(start), Number(end));
    if (quote === source && source.length === Number(end) - Number(start)) return [];
    const place = `${document} at ${start}-${end}`;
    return [{ code: 'wrong-quote', where, expected: `${showValue(source)} as in ${place}`, got: showValue(quote) }];
  };
};

type Check = ReturnType<typeof makeCheck>;

const nodeQuotes = ({ id, type, properties }: GraphNode, check: Check): Problem[] => {
  const { document, start, end, text, quote, surface } = properties;
  if (type === 'Passage') return check(`${id}.text`, text, document, start, end);
  if (type === 'Citation') return check(`${id}.quote`, quote, document, start, end);
  if (type === 'Unresolved') {
    const [, from, to] = unresolvedPlace.exec(id) ?? [];
    return check(`${id}.surface`, surface, document, Number(from), Number(to));
  }
  if (type === 'Document') return check(`${id}.length`, text, id, 0, properties.length);
  return [];
};

const evidenceQuotes = ({ id, properties }: GraphEdge, check: Check): Problem[] => {
  const { evidence, quotes } = properties;
  if (!Array.isArray(evidence) || !Array.isArray(quotes)) return [];
  if (evidence.length !== quotes.length) {
    const expected = `${evidence.length} quotes, one for each place`;
    return [{ code: 'wrong-quote', where: `${id}.quotes`, expected, got: `${quotes.length}` }];
  }
  return evidence.flatMap((written: string, i) => {
    const place = readSourceSpan(written);
    return check(`${id}.quotes[${i}]`, quotes[i], place?.document, place?.start, place?.end);
  });
};

const edgeQuotes = (edge: GraphEdge, node: (id: string) => GraphNode | undefined, check: Check): Problem[] => {
  const { id, type, from, to, properties } = edge;
  const { start, end, surface } = properties;
  const document = node(from)?.properties.document;
  if (type === 'NAMES') return check(`${id}.surface`, surface, document, start, end);
  if (type === 'CONTAINS') return check(`${id}.quote`, node(to)?.properties.quote, document, start, end);
  return evidenceQuotes(edge, check);
};

export const validateQuotes = ({ nodes, edges }: Graph): Problem[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const texts = new Map<string, string>();
  for (const { id, type, properties } of nodes)
    if (type === 'Document' && typeof properties.text === 'string') texts.set(id, properties.text);
  const check = makeCheck(texts);
  return [
    ...nodes.flatMap((node) => nodeQuotes(node, check)),
    ...edges.flatMap((edge) => edgeQuotes(edge, (id) => byId.get(id), check)),
  ];
};
