/** What is taken as it is must be what joining would have made of it. */
import { describe, expect, it } from 'vitest';
import { isInOrder } from '../../../graph-schema/graph/is-in-order.ts';
import { joinProperties } from '../../../graph-schema/graph/join-properties.ts';
import { findEdgeType, findNodeType } from '../../../graph-schema/index.ts';
import { exampleGraph } from '../example-graph.ts';

const region = findNodeType('Region')!.properties;
const touches = findEdgeType('TOUCHES')!.properties;
const evidence = ['document:0123456789abcdef#9-10', 'document:0123456789abcdef#10-12'];

it('all that makeGraph has made is in order', () => {
  for (const { type, properties } of [...exampleGraph.nodes, ...exampleGraph.edges])
    expect(isInOrder(properties, (findNodeType(type) ?? findEdgeType(type))!.properties)).toBe(true);
});

describe('in order, and joined with itself the same', () => {
  it.each([
    ['nothing', {}, region],
    ['names by letter', { code: '500000', name: '重庆' }, region],
    ['a list by letter', { aliases: ['巴', '渝'], name: '重庆' }, region],
    ['places as numbers', { evidence, quotes: ['甲', '乙丙'], role: 'own' }, touches],
    ['a count above its list', { count: 3, evidence, quotes: ['甲', '乙丙'] }, touches],
  ])('%s', (_what, properties, declarations) => {
    expect(isInOrder(properties, declarations)).toBe(true);
    expect(JSON.stringify(joinProperties(properties, properties, declarations, 'x'))).toBe(JSON.stringify(properties));
  });
});

describe('not in order, and joining changes it', () => {
  it.each([
    ['names', { name: '重庆', code: '500000' }, region],
    ['a list', { aliases: ['渝', '巴'] }, region],
    ['a list with a repeat', { aliases: ['巴', '巴'] }, region],
    ['places as texts', { evidence: evidence.toReversed(), quotes: ['乙丙', '甲'] }, touches],
    ['a quote too few', { evidence, quotes: ['甲'] }, touches],
    ['quotes without places', { quotes: ['甲'] }, touches],
    ['a count below its list', { count: 1, evidence, quotes: ['甲', '乙丙'] }, touches],
  ])('%s', (_what, properties, declarations) => {
    expect(isInOrder(properties, declarations)).toBe(false);
    expect(JSON.stringify(joinProperties(properties, properties, declarations, 'x'))).not.toBe(
      JSON.stringify(properties),
    );
  });
});
