/** Every way in which a graph can break the schema is named, all at once. */
import { describe, expect, it } from 'vitest';
import {
  type Graph,
  type GraphEdge,
  type GraphNode,
  type Properties,
  showProblem,
  validateGraph,
} from '../../../graph-schema/index.ts';
import { exampleEdges, exampleGraph, exampleNodes } from '../example-graph.ts';

const graphOf = (nodes: readonly object[], edges: readonly object[] = [], schema = exampleGraph.schema): Graph => ({
  schema,
  nodes: nodes as GraphNode[],
  edges: edges as GraphEdge[],
});
const codes = (graph: Graph) => validateGraph(graph).map(({ code, where }) => `${code} ${where}`);
const region = (properties: object = {}, id = 'region:甲') => ({
  id,
  type: 'Region',
  properties: { name: '甲', fullName: '甲', level: 'county', ...properties },
});
const partOf = (properties: Properties = { source: 's' }, to = 'region:乙') => ({
  id: `region:甲-[PART_OF]->${to}`,
  type: 'PART_OF',
  from: 'region:甲',
  to,
  properties,
});

it('the example graph is lawful', () => expect(validateGraph(exampleGraph)).toEqual([]));

describe('a node', () => {
  it.each([
    ['of an unknown type', { id: 'city:甲', type: 'City', properties: {} }, 'unknown-type city:甲'],
    ['with an id of another type', region({}, 'policy:甲'), 'wrong-id policy:甲'],
    ['with an empty id', region({}, 'region:'), 'wrong-id region:'],
    ['with an unknown property', region({ colour: 'red' }), 'unknown-property region:甲.colour'],
    ['with an inherited name as property', region({ constructor: 'x' }), 'unknown-property region:甲.constructor'],
    ['without a required property', region({ level: undefined }), 'missing-property region:甲.level'],
    ['with a value outside the list', region({ level: 'village' }), 'wrong-value region:甲.level'],
    ['with a wrong code', region({ code: '50024' }), 'wrong-value region:甲.code'],
    ['with text for a number', region({ lon: '106' }), 'wrong-value region:甲.lon'],
  ])('%s', (_what, node, expected) => expect(codes(graphOf([node]))).toEqual([expected]));
});

describe('an edge', () => {
  const both = [region(), region({}, 'region:乙'), { id: 'policy:丙', type: 'Policy', properties: { held: true } }];
  it.each([
    ['of an unknown type', { ...partOf(), type: 'NEAR' }, 'unknown-type region:甲-[PART_OF]->region:乙'],
    ['without its node', partOf({ source: 's' }, 'region:丁'), 'edge-without-node region:甲-[PART_OF]->region:丁.to'],
    ['between wrong types', partOf({ source: 's' }, 'policy:丙'), 'wrong-end region:甲-[PART_OF]->policy:丙.to'],
    ['with an id of its own making', { ...partOf(), id: 'e1' }, 'wrong-id e1'],
    ['without a required property', partOf({}), 'missing-property region:甲-[PART_OF]->region:乙.source'],
  ])('%s', (_what, edge, expected) => expect(codes(graphOf(both, [edge]))).toEqual([expected]));
});

it('ids that stand twice and a wrong schema version are named', () => {
  expect(codes(graphOf([region(), region()]))).toEqual(['duplicate-id region:甲']);
  expect(codes(graphOf([], [], '0'))).toEqual(['wrong-schema graph.schema']);
});

it('all problems are listed, not the first', () => {
  const nodes = exampleNodes.map(({ id, type }) => ({ id, type, properties: {} }));
  const required = validateGraph(graphOf(nodes, exampleEdges)).filter(({ code }) => code === 'missing-property');
  expect(required.length).toBeGreaterThan(40);
});

it('a problem reads as where, expected, got', () => {
  const [problem] = validateGraph(graphOf([region({ code: '50024' })]));
  expect(showProblem(problem!)).toBe('region:甲.code: expected a six-digit division code such as 500243, got "50024"');
});
