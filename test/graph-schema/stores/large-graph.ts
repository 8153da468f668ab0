/** A lawful graph of any size, always the same: policies that touch regions, one region being a hub. */
import { type Graph, type GraphEdge, makeEdge, makeGraph, makeNode } from '../../../graph-schema/index.ts';

/** Numbers that look random and are the same in every run. */
const makeRandom = (): ((below: number) => number) => {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const quote = { evidence: ['document:0123456789abcdef#0-3'], quotes: ['三个字'] };

export const largeGraph = (size: number, edgesForNode = 2): Graph => {
  const random = makeRandom();
  const policies = Math.ceil(size / 5);
  const nodes = [
    ...Array.from({ length: policies }, (_, i) =>
      makeNode('Policy', `policy:第${i}号`, { title: `第${i}号`, held: i % 2 === 0 }),
    ),
    ...Array.from({ length: size - policies }, (_, i) =>
      makeNode('Region', `region:地${i}`, { name: `地${i}`, fullName: `地${i}`, level: 'area', lon: i / 7, lat: 30 }),
    ),
  ];
  const edges = new Map<string, GraphEdge>();
  for (let i = 0; i < size * edgesForNode; i++) {
    // Every tenth edge goes to the hub.
    const region = random(10) === 0 ? 0 : random(size - policies);
    const properties = { role: 'mentioned' as const, count: 1, passages: ['passage:0123456789abcdef#0-3'], ...quote };
    const edge = makeEdge('TOUCHES', `policy:第${random(policies)}号`, `region:地${region}`, properties);
    edges.set(edge.id, edge);
  }
  return makeGraph(nodes, edges.values());
};
