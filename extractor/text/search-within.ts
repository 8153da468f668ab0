/**
 * Where words stand within bounds. A search that runs to the end of the text where they are missing makes the work for many mentions
 * the square of the length: `落实《甲》要求,` a hundred thousand times holds no bracket.
 */

/** Offset of the last `words` that lie within [from, to), or -1. */
export const lastWithin = (text: string, words: string, from: number, to: number): number => {
  const lowest = Math.max(0, from);
  const at = text.slice(lowest, Math.max(lowest, to)).lastIndexOf(words);
  return at === -1 ? -1 : lowest + at;
};

/** Offset of the first `words` that lie within [from, to), or -1. */
export const firstWithin = (text: string, words: string, from: number, to: number): number => {
  const lowest = Math.max(0, from);
  const at = text.slice(lowest, Math.max(lowest, to)).indexOf(words);
  return at === -1 ? -1 : lowest + at;
};
