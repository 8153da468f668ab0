/** The difference of two graphs, node by node and edge by edge. */
import { expect, it } from 'vitest';
import { diffGraphs, emptyGraph, isSameGraph, makeGraph } from '../../../graph-schema/index.ts';
import { exampleEdges, exampleGraph, exampleNodes } from '../example-graph.ts';

const ids = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

it('a graph does not differ from itself', () => {
  expect(isSameGraph(exampleGraph, makeGraph([...exampleNodes].reverse(), exampleEdges))).toBe(true);
});

it('from nothing, everything is created; to nothing, everything is deleted', () => {
  expect(ids(diffGraphs(emptyGraph, exampleGraph).nodes.created)).toEqual(ids(exampleGraph.nodes));
  expect(ids(diffGraphs(exampleGraph, emptyGraph).edges.deleted)).toEqual(ids(exampleGraph.edges));
});

it('a changed property shows before and after', () => {
  const nodes = exampleNodes.map((node) =>
    node.id === 'region:渝东南' ? { ...node, properties: { ...node.properties, name: '渝东' } } : node,
  );
  const { nodes: changes, edges } = diffGraphs(exampleGraph, makeGraph(nodes, exampleEdges));
  expect([changes.created, changes.deleted, edges.changed]).toEqual([[], [], []]);
  expect(changes.changed.map(({ before, after }) => [before.properties.name, after.properties.name])).toEqual([
    ['渝东南', '渝东'],
  ]);
});
