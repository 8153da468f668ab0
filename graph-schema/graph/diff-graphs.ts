/** What turns one graph into another: nodes and edges created, changed, deleted. */
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

export interface PartDiff<T> {
  readonly created: readonly T[];
  readonly changed: readonly Change<T>[];
  readonly deleted: readonly T[];
}

export interface GraphDiff {
  readonly nodes: PartDiff<GraphNode>;
  readonly edges: PartDiff<GraphEdge>;
}

const diffParts = <T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): PartDiff<T> => {
  const old = new Map(before.map((part) => [part.id, part]));
  const kept = new Set(after.map(({ id }) => id));
  const created: T[] = [];
  const changed: Change<T>[] = [];
  for (const part of after) {
    const was = old.get(part.id);
    if (was === undefined) created.push(part);
    // Made by makeGraph, both write their properties in one order.
    else if (JSON.stringify(was) !== JSON.stringify(part)) changed.push({ before: was, after: part });
  }
  return { created, changed, deleted: before.filter(({ id }) => !kept.has(id)) };
};

export const diffGraphs = (before: Graph, after: Graph): GraphDiff => ({
  nodes: diffParts(before.nodes, after.nodes),
  edges: diffParts(before.edges, after.edges),
});

export const isSameGraph = (a: Graph, b: Graph): boolean => {
  const { nodes, edges } = diffGraphs(a, b);
  return [nodes, edges].every(
    ({ created, changed, deleted }) => created.length + changed.length + deleted.length === 0,
  );
};
