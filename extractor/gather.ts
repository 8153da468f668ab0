/**
 * `flatMap` for lists of our own: rules that give nothing, one thing or several for each of many things. The engine's own asks its
 * runtime for every element that it writes and costs thirty times as much, which was a twentieth of extraction.
 *
 *   gather([1, 2, 3], (n) => (n === 2 ? [] : [n, -n])) → 1, -1, 3, -3; gather([1, 2], (n) => n + 1) → 2, 3
 */
export const gather = <T, R>(
  items: readonly T[],
  read: (item: T, index: number, items: readonly T[]) => R | readonly R[],
): R[] => {
  const found: R[] = [];
  for (let i = 0; i < items.length; i++) {
    const some = read(items[i]!, i, items);
    if (Array.isArray(some)) for (let k = 0; k < some.length; k++) found.push(some[k] as R);
    else found.push(some as R);
  }
  return found;
};
