/** Collects nodes and edges by id while a document is turned into a graph; the first of equal ids stays. */
import {
  type EdgeProperties,
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  makeEdge,
  makeNode,
  type NodeProperties,
  type NodeType,
} from '../../graph-schema/index.ts';

/** What is unknown may be given as undefined and is then absent. */
type Given<P> = { readonly [K in keyof P]: P[K] | (undefined extends P[K] ? undefined : never) };

export interface GraphParts {
  /** Returns the id. */
  addNode<T extends NodeType>(type: T, id: string, properties: Given<NodeProperties<T>>): string;
  addEdge<T extends EdgeType>(type: T, from: string, to: string, properties: Given<EdgeProperties<T>>): void;
  has(id: string): boolean;
  nodes(): readonly GraphNode[];
  edges(): readonly GraphEdge[];
}

export const makeGraphParts = (): GraphParts => {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  return {
    addNode(type, id, properties) {
      if (!nodes.has(id)) nodes.set(id, makeNode(type, id, properties));
      return id;
    },
    addEdge(type, from, to, properties) {
      const edge = makeEdge(type, from, to, properties);
      if (!edges.has(edge.id)) edges.set(edge.id, edge);
    },
    has: (id) => nodes.has(id),
    nodes: () => [...nodes.values()],
    edges: () => [...edges.values()],
  };
};
