/** Keeps the best of many without sorting all of them, and counts the rest. */
export interface Top<T> {
  add(item: T): void;
  best(): readonly T[];
  /** How many were added. */
  count(): number;
}

/** `compare` as for sorting: what comes first is better. */
export const makeTop = <T>(cap: number, compare: (a: T, b: T) => number): Top<T> => {
  const kept: T[] = [];
  let count = 0;
  return {
    add: (item) => {
      count++;
      if (cap === 0) return;
      if (kept.length === cap && compare(item, kept[cap - 1] as T) >= 0) return;
      let [low, high] = [0, kept.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compare(item, kept[middle] as T) < 0) high = middle;
        else low = middle + 1;
      }
      kept.splice(low, 0, item);
      if (kept.length > cap) kept.pop();
    },
    best: () => kept,
    count: () => count,
  };
};
