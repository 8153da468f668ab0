/** Nodes and edges as far as the view needs them, and their properties read as what they are. */
import type { Properties } from '../graph/graph.ts';
import { byCodeUnit } from '../graph/order.ts';
import type { Words } from './view.ts';

export interface SeenNode {
  readonly id: string;
  readonly type: string;
  readonly properties: Properties;
}
export interface SeenEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
export const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
export const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

export const quotesOf = ({ evidence, quotes }: Properties): readonly Words[] => {
  const words = list(quotes);
  return list(evidence).map((place, i) => ({ place, words: words[i] ?? '' }));
};

export const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/** Drops what is unknown, so that equal entries are equal as JSON. */
export const known = <T extends object>(entry: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T;

/** A graph by its types, sorted, so that it does not matter in which order a store gives it. */
export interface SeenGraph {
  nodes(type: string): readonly SeenNode[];
  edges(type: string): readonly SeenEdge[];
  readonly edgeTypes: readonly string[];
}

const endsOf = ({ type, from, to, properties }: SeenEdge): string => `${from} ${type} ${to} ${properties.role ?? ''}`;

export const seenGraph = (nodes: Iterable<SeenNode>, edges: Iterable<SeenEdge>): SeenGraph => {
  const nodesOf = groupBy(nodes, ({ type }) => type);
  const edgesOf = groupBy(edges, ({ type }) => type);
  return {
    nodes: (type) => [...(nodesOf.get(type) ?? [])].sort((a, b) => byCodeUnit(a.id, b.id)),
    edges: (type) => [...(edgesOf.get(type) ?? [])].sort((a, b) => byCodeUnit(endsOf(a), endsOf(b))),
    edgeTypes: [...edgesOf.keys()],
  };
};
