/** The union of graphs by id: associative, commutative and idempotent, so shards and runs merge in any order. */
import { findEdgeType } from '../edges/index.ts';
import { findNodeType } from '../nodes/index.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { joinProperties } from './join-properties.ts';
import { makeGraph } from './make-graph.ts';

const joinNodes = (a: GraphNode, b: GraphNode): GraphNode => {
  if (a.type !== b.type) throw new RangeError(`mergeGraphs: ${a.id}: expected one type, got ${a.type} and ${b.type}`);
  const declarations = findNodeType(a.type)?.properties ?? {};
  return { ...a, properties: joinProperties(a.properties, b.properties, declarations, a.id) };
};

const joinEdges = (a: GraphEdge, b: GraphEdge): GraphEdge => {
  if (a.type !== b.type || a.from !== b.from || a.to !== b.to)
    throw new RangeError(`mergeGraphs: ${a.id}: expected the same type and ends, got ${a.type} and ${b.type}`);
  const declarations = findEdgeType(a.type)?.properties ?? {};
  return { ...a, properties: joinProperties(a.properties, b.properties, declarations, a.id) };
};

const gather = <T extends { readonly id: string }>(parts: Iterable<T>, join: (a: T, b: T) => T): Iterable<T> => {
  const byId = new Map<string, T>();
  for (const part of parts) {
    const before = byId.get(part.id);
    byId.set(part.id, before === undefined ? part : join(before, part));
  }
  return byId.values();
};

/** A graph of nodes and edges among which ids may repeat: what bears one id is joined. */
export const mergeParts = (nodes: Iterable<GraphNode>, edges: Iterable<GraphEdge>): Graph =>
  makeGraph(gather(nodes, joinNodes), gather(edges, joinEdges));

export const mergeGraphs = (graphs: readonly Graph[]): Graph => {
  const versions = [...new Set(graphs.map(({ schema }) => schema))];
  if (versions.length > 1)
    throw new RangeError(`mergeGraphs: expected graphs of one schema version, got ${versions.join(' and ')}`);
  return mergeParts(
    graphs.flatMap(({ nodes }) => nodes),
    graphs.flatMap(({ edges }) => edges),
  );
};
