/** The door to a graph: checks, sorts, freezes. */
import { describe, expect, it } from 'vitest';
import { byPlace, endsOfEdge, makeEdge, makeGraph, makeNode, writeGraphFile } from '../../../graph-schema/index.ts';
import { exampleEdges, exampleGraph, exampleNodes } from '../example-graph.ts';

const region = (id: string) => makeNode('Region', `region:${id}`, { name: id, fullName: id, level: 'area' });
const partOf = (a: string, b: string) => makeEdge('PART_OF', `region:${a}`, `region:${b}`, { source: 's' });

describe('makeGraph', () => {
  it('gives the same bytes in whatever order the parts come', () => {
    const turned = makeGraph([...exampleNodes].reverse(), [...exampleEdges].reverse());
    expect(writeGraphFile(turned)).toBe(writeGraphFile(exampleGraph));
  });

  it('refuses two nodes of one id', () => {
    expect(() => makeGraph([region('甲'), region('乙'), region('甲')], [])).toThrow(
      'makeGraph: expected 3 nodes with ids of their own, got 1 twice, the first region:甲',
    );
  });

  it('refuses an edge without its node', () => {
    expect(() => makeGraph([region('甲')], [partOf('甲', '乙')])).toThrow(RangeError);
    expect(() => makeGraph([region('甲')], [partOf('甲', '乙')])).toThrow('got 1 without their node');
    expect(() => makeGraph([region('甲')], [partOf('甲', '乙')])).toThrow('lacks region:乙');
  });

  it('freezes everything', () => {
    const policy = exampleGraph.nodes.find(({ properties }) => properties.aliases)!;
    expect(() => Object.assign(policy.properties, { title: 'x' })).toThrow(TypeError);
    expect(() => (policy.properties.aliases as string[]).push('x')).toThrow(TypeError);
    expect(() => (exampleGraph.nodes as unknown[]).push(policy)).toThrow(TypeError);
  });

  it('sorts lists that are sets, and quotes with their places', () => {
    const [a, b] = ['document:0123456789abcdef#9-10', 'document:0123456789abcdef#10-12'];
    const touches = makeEdge('TOUCHES', 'policy:p', 'region:甲', {
      role: 'mentioned',
      count: 2,
      passages: ['passage:x#10-20', 'passage:x#9-20'],
      evidence: [b, a],
      quotes: ['later', 'sooner'],
    });
    const { edges } = makeGraph([region('甲'), makeNode('Policy', 'policy:p', { held: false })], [touches]);
    expect(edges[0]!.properties).toMatchObject({
      evidence: [a, b],
      quotes: ['sooner', 'later'],
      passages: ['passage:x#9-20', 'passage:x#10-20'],
    });
  });
});

describe('ids', () => {
  it('of edges follow from their ends and key', () => {
    expect(partOf('甲', '乙').id).toBe('region:甲-[PART_OF]->region:乙');
  });

  it('of edges give their ends back', () => {
    for (const { id, type, from, to, properties } of exampleEdges)
      expect(endsOfEdge(id, type, properties)).toEqual({ from, to });
    expect(endsOfEdge('5:abc:7', 'PART_OF', {})).toBeUndefined();
  });

  it('of places come in the order of the text, others after them', () => {
    const ids = ['region:b', 'passage:x#10-12', 'passage:x#9-30', 'passage:x#9-12~2', 'passage:x#9-12', 'region:a'];
    const sorted = ['passage:x#9-12', 'passage:x#9-12~2', 'passage:x#9-30', 'passage:x#10-12', 'region:a', 'region:b'];
    expect([...ids].sort(byPlace)).toEqual(sorted);
  });
});
