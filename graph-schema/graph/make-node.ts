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

export const makeEdge = <T extends EdgeType>(
  type: T,
  from: string,
  to: string,
  properties: Given<EdgeProperties<T>>,
): GraphEdge => {
  const given = known(properties);
  const key = findEdgeType(type)?.key.map((name) => given[name]) ?? [];
  return { id: edgeId(type, from, to, key), type, from, to, properties: given };
};
