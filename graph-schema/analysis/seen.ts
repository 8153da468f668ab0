/** Nodes and edges as far as the view needs them, and their properties read as what they are. */
import type { Properties } from '../graph/graph.ts';
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
