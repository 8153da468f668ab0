/** The graph that the bench loads obeys the schema and is the same at every call. */
import { expect, it } from 'vitest';
import { isSameGraph, validateGraph } from '../../../graph-schema/index.ts';
import { makeBenchGraph } from '../../../scripts/bench/made-graph.ts';

it('the graph of the bench has the size that was asked for, obeys the schema and repeats', () => {
  const graph = makeBenchGraph(200, 600);
  expect({ nodes: graph.nodes.length, edges: graph.edges.length }).toEqual({ nodes: 200, edges: 600 });
  expect(validateGraph(graph)).toEqual([]);
  expect(isSameGraph(makeBenchGraph(200, 600), graph)).toBe(true);
});
