/** The things of the graph that an answer holds, in its order: nodes, ends of relationships, steps of paths, and ids as text. */
import type { QueryAnswer, Value } from '../../api.ts';

const id = /^(?:policy|region|agency|project|document):\S/;

const collect = (value: Value, into: Set<string>): void => {
  if (typeof value === 'string') {
    if (id.test(value) && !value.includes('#')) into.add(value);
  } else if (Array.isArray(value)) for (const item of value as readonly Value[]) collect(item, into);
  else if (typeof value === 'object' && value !== null) {
    const known = value as { readonly [key: string]: Value };
    if (known.$ === 'node') into.add(String(known.id));
    else if (known.$ === 'relationship') into.add(String(known.from)).add(String(known.to));
    else for (const item of Object.values(known)) collect(item, into);
  }
};

export const idsIn = ({ rows }: QueryAnswer): readonly string[] => {
  const ids = new Set<string>();
  for (const row of rows) for (const value of row) collect(value, ids);
  return [...ids];
};
