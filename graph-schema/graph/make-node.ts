/** Nodes and edges as typed values; an edge's id follows from its ends and its key, so that nobody writes it by hand. */
import { type EdgeProperties, type EdgeType, findEdgeType } from '../edges/index.ts';
import type { NodeProperties, NodeType } from '../nodes/index.ts';
import type { GraphEdge, GraphNode, Properties } from './graph.ts';

/** Drops what is unknown: optional properties may be given as undefined. */
type Given<P> = { readonly [K in keyof P]: P[K] | (undefined extends P[K] ? undefined : never) };

const known = (properties: object): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));

export const makeNode = <T extends NodeType>(type: T, id: string, properties: Given<NodeProperties<T>>): GraphNode => ({
  id,
  type,
  properties: known(properties),
});

/** `policy:a-[TOUCHES]->region:500000@place`: key values after `@`, joined by `-`. */
export const edgeId = (type: string, from: string, to: string, key: readonly unknown[] = []): string =>
  `${from}-[${type}]->${to}${key.length === 0 ? '' : `@${key.join('-')}`}`;

const keyOf = (type: string, properties: Readonly<Record<string, unknown>>): readonly unknown[] =>
  findEdgeType(type)?.key.map((name) => properties[name]) ?? [];

/** The ids of both ends, read back from an edge's id; undefined if the id is not of this form. */
export const endsOfEdge = (
  id: string,
  type: string,
  properties: Readonly<Record<string, unknown>>,
): { readonly from: string; readonly to: string } | undefined => {
  const arrow = `-[${type}]->`;
  const key = keyOf(type, properties);
  const tail = key.length === 0 ? '' : `@${key.join('-')}`;
  const at = id.indexOf(arrow);
  if (at < 0 || !id.endsWith(tail)) return undefined;
  return { from: id.slice(0, at), to: id.slice(at + arrow.length, id.length - tail.length) };
};

export const makeEdge = <T extends EdgeType>(
  type: T,
  from: string,
  to: string,
  properties: Given<EdgeProperties<T>>,
): GraphEdge => {
  const given = known(properties);
  return { id: edgeId(type, from, to, keyOf(type, given)), type, from, to, properties: given };
};
