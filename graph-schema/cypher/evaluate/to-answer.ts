/** Values on their way in and out of the evaluator: plain JSON-able values, the same as from every store. */
import type { NodeValue, ParameterValue, RelationshipValue, Value } from '../../stores/store.ts';
import type { MemoryEdge, MemoryNode } from './memory-graph.ts';
import { Duration } from './temporal/duration.ts';
import { Moment } from './temporal/moment.ts';
import { type CypherValue, Float, isEdge, isList, isMap, isNode, Path, Point } from './values.ts';

/** Whole numbers arrive as integers, as LIMIT and list positions need them. */
export const fromParameter = (value: ParameterValue): CypherValue => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : new Float(value);
  if (Array.isArray(value)) return value.map(fromParameter);
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).map(([name, each]) => [name, fromParameter(each as ParameterValue)]));
  }
  return value as string | boolean | null;
};

const nodeAnswer = (node: MemoryNode): NodeValue => ({
  $: 'node',
  id: node.id,
  labels: [node.type],
  properties: { ...node.properties, id: node.id } as Readonly<Record<string, Value>>,
});

const edgeAnswer = (edge: MemoryEdge): RelationshipValue => ({
  $: 'relationship',
  id: edge.id,
  type: edge.type,
  from: edge.from.id,
  to: edge.to.id,
  properties: { ...edge.properties } as Readonly<Record<string, Value>>,
});

export const toAnswer = (value: CypherValue): Value => {
  if (value instanceof Float) return value.value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(toAnswer);
  if (isNode(value)) return nodeAnswer(value);
  if (isEdge(value)) return edgeAnswer(value);
  if (isMap(value)) return Object.fromEntries([...value].map(([name, each]) => [name, toAnswer(each)]));
  if (value instanceof Path) {
    return { $: 'path', nodes: value.nodes.map(nodeAnswer), relationships: value.edges.map(edgeAnswer) };
  }
  if (value instanceof Moment || value instanceof Duration) return value.toString();
  if (value instanceof Point) return { srid: value.srid, x: value.x, y: value.y };
  throw new RangeError('a value of an unknown kind');
};
