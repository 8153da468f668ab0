/** A long list that says the same again and again, folded: each once, with how often, in the order in which they came. */
export interface Folded<T> {
  readonly value: T;
  readonly count: number;
}

/** A short list is a way or a pair: there the same may stand twice for a reason. */
const longestWay = 6;

export const foldRepeats = <T>(values: readonly T[]): readonly Folded<T>[] => {
  const words = values.filter((value) => typeof value === 'string');
  if (values.length <= longestWay || new Set(words).size === words.length)
    return values.map((value) => ({ value, count: 1 }));
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
};
