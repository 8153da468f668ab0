/** Positions: the same in every run, for what is drawn and nothing else, and a hub does not collapse them. */
import { describe, expect, it } from 'vitest';
import { type Graph, layOut, makeGraph, validateGraph, writeGraphFile } from '../../../graph-schema/index.ts';
import { exampleGraph } from '../example-graph.ts';
import { largeGraph } from '../stores/large-graph.ts';

const points = ({ nodes }: Graph): readonly { readonly x: number; readonly y: number }[] =>
  nodes.flatMap(({ properties: { x, y } }) => (typeof x === 'number' && typeof y === 'number' ? [{ x, y }] : []));

describe('layOut', () => {
  it('gives the same bytes twice, also from positions that are there already', () => {
    const once = layOut(exampleGraph);
    expect(writeGraphFile(layOut(exampleGraph))).toBe(writeGraphFile(once));
    expect(writeGraphFile(layOut(once))).toBe(writeGraphFile(once));
  });

  it('places what is drawn, and leaves passages, citations and open mentions alone', () => {
    const drawn = new Set(['Document', 'Policy', 'Region', 'Agency', 'Project']);
    for (const { type, properties } of layOut(exampleGraph).nodes) expect('x' in properties).toBe(drawn.has(type));
    expect(validateGraph(layOut(exampleGraph))).toEqual([]);
  });

  it('takes the empty graph, and a single node', () => {
    expect(layOut(makeGraph([], []))).toEqual(makeGraph([], []));
    expect(points(layOut(makeGraph(exampleGraph.nodes.slice(0, 1), []))).length).toBe(1);
  });

  it('keeps nodes apart although a hub pulls a tenth of all edges', () => {
    const laid = points(layOut(largeGraph(1000)));
    const cells = new Set(laid.map(({ x, y }) => `${Math.round(x / 3)} ${Math.round(y / 3)}`));
    expect(cells.size).toBeGreaterThan(0.9 * laid.length);
    const distances = laid.map(({ x, y }) => Math.hypot(x, y)).sort((a, b) => a - b);
    // Half of the nodes do not crowd in a hundredth of the picture.
    expect(distances[500]! / distances.at(-1)!).toBeGreaterThan(0.1);
  });
});
