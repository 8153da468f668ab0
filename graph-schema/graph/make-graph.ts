/** The one door to a graph: checks that ids are unique and edges have their nodes, brings all into one order, freezes it. */
import { findEdgeType } from '../edges/index.ts';
import { findNodeType } from '../nodes/index.ts';
import { schemaVersion } from '../version.ts';
import type { Graph, GraphEdge, GraphNode, Properties } from './graph.ts';
import { isInOrder } from './is-in-order.ts';
import { joinProperties } from './join-properties.ts';
import { byCodeUnit } from './order.ts';

const ordered = ({ id, type, properties }: GraphNode | GraphEdge): Properties => {
  const declarations = (findNodeType(type) ?? findEdgeType(type))?.properties ?? {};
  if (isInOrder(properties, declarations)) return properties;
  // Joining with itself is what brings names and list members into their order.
  return joinProperties(properties, properties, declarations, id);
};

const frozen = (properties: Properties): Properties => {
  for (const value of Object.values(properties)) if (typeof value === 'object') Object.freeze(value);
  return Object.freeze(properties);
};

const unique = <T extends { readonly id: string }>(what: string, sorted: readonly T[]): readonly T[] => {
  const twice = sorted.filter(({ id }, i) => id === sorted[i - 1]?.id);
  if (twice.length > 0)
    throw new RangeError(
      `makeGraph: expected ${sorted.length} ${what}s with ids of their own, got ${twice.length} twice, the first ${twice[0]!.id}`,
    );
  return Object.freeze(sorted);
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodeUnit(a.id, b.id);

export const makeGraph = (nodes: Iterable<GraphNode>, edges: Iterable<GraphEdge>): Graph => {
  const sortedNodes = unique(
    'node',
    Array.from(nodes, (node) =>
      Object.freeze({ id: node.id, type: node.type, properties: frozen(ordered(node)) }),
    ).sort(byId),
  );
  const sortedEdges = unique(
    'edge',
    Array.from(edges, (edge) => {
      const { id, type, from, to } = edge;
      return Object.freeze({ id, type, from, to, properties: frozen(ordered(edge)) });
    }).sort(byId),
  );
  const ids = new Set(sortedNodes.map(({ id }) => id));
  const loose = sortedEdges.filter(({ from, to }) => !ids.has(from) || !ids.has(to));
  if (loose.length > 0) {
    const { id, from, to } = loose[0]!;
    const missing = ids.has(from) ? to : from;
    throw new RangeError(
      `makeGraph: expected ${sortedEdges.length} edges between ${ids.size} nodes, got ${loose.length} without their node, the first ${id}, which lacks ${missing}`,
    );
  }
  return Object.freeze({ schema: schemaVersion, nodes: sortedNodes, edges: sortedEdges });
};

export const emptyGraph: Graph = makeGraph([], []);
