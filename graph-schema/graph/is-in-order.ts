/**
 * Do properties stand as `joinProperties` would leave them? Then they are taken as they are: the graphs that we have written
 * ourselves stand in memory once, where a copy of each of 250,000 would stand beside it until it is collected.
 */
import type { PropertyDeclarations } from '../declare.ts';
import type { Properties } from './graph.ts';
import { byPlace } from './order.ts';

const isSorted = (list: readonly unknown[]): boolean => {
  for (let i = 1; i < list.length; i++) if (byPlace(list[i - 1] as string, list[i] as string) >= 0) return false;
  return true;
};

export const isInOrder = (properties: Properties, declarations: PropertyDeclarations): boolean => {
  let before = '';
  for (const name in properties) {
    if (name < before) return false;
    before = name;
    const value = properties[name];
    const join = declarations[name]?.join;
    // Quotes stand in the order of `evidence`, which is looked at by itself.
    if (join === 'union' && Array.isArray(value) && !isSorted(value)) return false;
    if (typeof join === 'object') {
      const list = properties[join.sizeOf];
      if (Array.isArray(list) && (value as number) < list.length) return false;
    }
  }
  const { evidence, quotes } = properties;
  return (
    quotes === undefined || (Array.isArray(quotes) && Array.isArray(evidence) && quotes.length === evidence.length)
  );
};
