/** Merging: the laws on random graphs, and each way of joining two values by an example. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyGraph,
  makeEdge,
  makeGraph,
  makeNode,
  mergeGraphs,
  mergeParts,
  schemaVersion,
  validateGraph,
  writeGraphFile,
} from '../../../graph-schema/index.ts';
import { exampleGraph } from '../example-graph.ts';
import { randomGraph } from './random-graph.ts';

const bytes = writeGraphFile;
const policy = (properties: object) => makeNode('Policy', 'policy:甲', { held: false, ...properties });
const joined = (a: object, b: object) => mergeParts([policy(a), policy(b)], []).nodes[0]!.properties;

describe('mergeGraphs', () => {
  it('is associative', () => {
    fc.assert(
      fc.property(randomGraph, randomGraph, randomGraph, (a, b, c) => {
        expect(bytes(mergeGraphs([mergeGraphs([a, b]), c]))).toBe(bytes(mergeGraphs([a, mergeGraphs([b, c])])));
      }),
    );
  });

  it('is commutative', () => {
    fc.assert(
      fc.property(randomGraph, randomGraph, (a, b) => {
        expect(bytes(mergeGraphs([a, b]))).toBe(bytes(mergeGraphs([b, a])));
      }),
    );
  });

  it('is idempotent, and the empty graph adds nothing', () => {
    fc.assert(
      fc.property(randomGraph, (a) => {
        expect(bytes(mergeGraphs([a, a, emptyGraph]))).toBe(bytes(a));
      }),
    );
    expect(bytes(mergeGraphs([exampleGraph, exampleGraph]))).toBe(bytes(exampleGraph));
  });

  it('keeps graphs lawful', () => {
    fc.assert(
      fc.property(randomGraph, randomGraph, (a, b) => {
        expect(validateGraph(mergeGraphs([a, b]))).toEqual([]);
      }),
    );
  });

  it('refuses graphs of different schema versions', () => {
    expect(() => mergeGraphs([exampleGraph, { ...exampleGraph, schema: '0' }])).toThrow(`got ${schemaVersion} and 0`);
  });
});

describe('properties of one thing', () => {
  it.each([
    ['or', { held: false }, { held: true }, { held: true }],
    ['longest', { title: '纲要' }, { title: '规划纲要' }, { title: '规划纲要' }],
    ['longest, equally long', { title: '乙' }, { title: '丙' }, { title: '丙' }],
    ['min', { docNumber: '乙2' }, { docNumber: '乙1' }, { docNumber: '乙1' }],
    ['union', { aliases: ['乙', '甲'] }, { aliases: ['丙', '乙'] }, { aliases: ['丙', '乙', '甲'] }],
    ['known beats unknown', { date: '2021' }, {}, { date: '2021' }],
  ])('join by %s', (_join, a, b, expected) => {
    expect(joined(a, b)).toMatchObject(expected);
    expect(joined(b, a)).toMatchObject(expected);
  });

  it('must be equal where the declaration says so', () => {
    const region = (name: string) =>
      makeNode('Region', 'region:500000', { name, fullName: '重庆市', level: 'province' });
    expect(() => mergeParts([region('重庆'), region('重庆市')], [])).toThrow(
      'region:500000.name: expected one value, got "重庆" and "重庆市"',
    );
  });

  it('join evidence with its quotes, and count at least what is listed', () => {
    const place = (start: number) => `document:0123456789abcdef#${start}-${start + 1}`;
    const plans = (start: number, quote: string) =>
      makeEdge('PLANS', 'policy:甲', 'project:乙', {
        count: 1,
        passages: ['passage:x'],
        evidence: [place(start)],
        quotes: [quote],
      });
    const nodes = [policy({}), makeNode('Project', 'project:乙', { name: '乙' })];
    const [edge] = mergeParts(nodes, [plans(9, '九'), plans(3, '三')]).edges;
    expect(edge!.properties).toMatchObject({ evidence: [place(3), place(9)], quotes: ['三', '九'], count: 2 });
    expect(() => mergeParts(nodes, [plans(3, '三'), plans(3, '参')])).toThrow('expected one wording');
  });

  it('prefer the surer link', () => {
    const located = (basis: 'name' | 'list') =>
      makeEdge('LOCATED_IN', 'project:乙', 'region:甲', {
        basis,
        evidence: ['document:0123456789abcdef#0-1'],
        quotes: ['q'],
      });
    const nodes = [
      makeNode('Project', 'project:乙', { name: '乙' }),
      makeNode('Region', 'region:甲', { name: '甲', fullName: '甲', level: 'area' }),
    ];
    expect(mergeParts(nodes, [located('list'), located('name')]).edges[0]!.properties.basis).toBe('name');
  });

  it('of two types under one id are a mistake', () => {
    const other = { ...makeNode('Project', 'policy:甲', { name: '甲' }) };
    expect(() => mergeGraphs([makeGraph([policy({})], []), makeGraph([other], [])])).toThrow('got Policy and Project');
  });
});
