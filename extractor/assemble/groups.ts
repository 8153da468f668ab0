/** Lists by key that grow in place: copying a list for each of its members would cost the square of its length. */
export const addTo = <K, T>(groups: Map<K, T[]>, key: K, value: T): void => {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
};

/** Groups in the order of their first members. */
export const groupBy = <K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
};
