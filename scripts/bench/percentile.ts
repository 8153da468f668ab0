/** `percentile([1, 2, 3, 4], 0.5)` is 3: the value that so large a part of the sorted values stays below; 0 of nothing. */
export const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
