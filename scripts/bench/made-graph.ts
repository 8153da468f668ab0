/** A graph of a wanted size in the real schema, the same at every call: policies that mention each other, with evidence. */
import { type Graph, makeEdge, makeGraph, makeNode } from '../../graph-schema/index.ts';
import { numbersFrom } from './made-numbers.ts';

export const makeBenchGraph = (nodeCount: number, edgeCount: number): Graph => {
  const next = numbersFrom(1);
  const nodes = Array.from({ length: nodeCount }, (_, i) =>
    makeNode('Policy', `policy:bench ${i}`, {
      title: `bench ${i}`,
      docNumber: `bench〔2021〕${i}号`,
      date: '2021-01-01',
      held: i % 10 === 0,
    }),
  );
  const edges = new Map<string, ReturnType<typeof makeEdge>>();
  const pick = (): string => nodes[Math.floor(next() * nodeCount)]!.id;
  while (edges.size < edgeCount) {
    const from = pick();
    const to = pick();
    const start = edges.size;
    const place = `document:0123456789abcdef#${start}-${start + 5}`;
    const edge = makeEdge('MENTIONS', from, to, {
      citations: [`citation:0123456789abcdef#${start}-${start + 5}`],
      count: 1,
      evidence: [place],
      quotes: [`bench ${start}`],
    });
    if (from !== to) edges.set(edge.id, edge);
  }
  return makeGraph(nodes, [...edges.values()]);
};
