/** Lists by key that grow in place: copying a list for each of its members would cost the square of its length. */
export const addTo = <K, T>(groups: Map<K, T[]>, key: K, value: T): void => {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
};
