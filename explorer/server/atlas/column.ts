/** Words by number: a few different ones in a long row, kept as numbers so that a walk over them stays in the cache. */
export interface Column {
  /** The words, each once; the first is none. */
  readonly words: readonly string[];
  readonly numbers: Uint16Array;
}

export const makeColumn = (values: readonly (string | undefined)[]): Column => {
  const known = new Map<string, number>();
  const words = [''];
  const numbers = Uint16Array.from(values, (word) => {
    if (word === undefined || word === '') return 0;
    const before = known.get(word);
    if (before !== undefined) return before;
    known.set(word, words.length);
    return words.push(word) - 1;
  });
  return { words, numbers };
};

/** For each word a bit or none, to be looked up by its number. */
export const bitsOf = ({ words }: Column, bit: number, isMeant: (word: string) => boolean): Uint8Array =>
  Uint8Array.from(words, (word) => (word !== '' && isMeant(word) ? bit : 0));

/** How often each number was counted, by its word. */
export const countsOf = ({ words }: Column, counts: Uint32Array): readonly { value: string; count: number }[] =>
  words
    .map((value, i) => ({ value, count: counts[i] ?? 0 }))
    .filter(({ value, count }) => value !== '' && count > 0)
    .sort((a, b) => (a.value < b.value ? -1 : 1));
