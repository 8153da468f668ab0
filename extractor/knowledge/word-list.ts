/** A short list of words that is asked at single places of a text: most are answered by one look into a small table. */

export interface WordList {
  /** Length of the longest word of the list that stands at `at`, or 0. */
  at(text: string, at: number): number;
  /** Length of the longest word of the list that ends at `end`, or 0. */
  before(text: string, end: number): number;
}

/** The low bits of a character tell most characters apart. */
const LOW = 1023;

/** Words by the low bits of their first (or last) character, longest first; few share them by chance. */
const sideOf = (words: readonly string[], unitOf: (word: string) => number): readonly (readonly string[] | null)[] => {
  const groups = new Array<string[] | null>(LOW + 1).fill(null);
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const low = unitOf(word) & LOW;
    const group = groups[low] ?? [];
    group.push(word);
    groups[low] = group;
  }
  return groups;
};

export const makeWordList = (words: readonly string[]): WordList => {
  const first = sideOf(words, (word) => word.charCodeAt(0));
  const last = sideOf(words, (word) => word.charCodeAt(word.length - 1));
  return {
    at: (text, at) => {
      const group = first[text.charCodeAt(at) & LOW];
      if (!group || at < 0) return 0;
      for (const word of group) if (text.startsWith(word, at)) return word.length;
      return 0;
    },
    before: (text, end) => {
      const group = last[text.charCodeAt(end - 1) & LOW];
      if (!group) return 0;
      for (const word of group) if (end >= word.length && text.startsWith(word, end - word.length)) return word.length;
      return 0;
    },
  };
};
