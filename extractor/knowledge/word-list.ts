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

/** As `startsWith`, which costs a call even where the first character is another one. */
const standsAt = (text: string, at: number, word: string): boolean => {
  if (at + word.length > text.length) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
};

export const makeWordList = (words: readonly string[]): WordList => {
  const first = sideOf(words, (word) => word.charCodeAt(0));
  const last = sideOf(words, (word) => word.charCodeAt(word.length - 1));
  return {
    at: (text, at) => {
      const group = first[text.charCodeAt(at) & LOW];
      if (!group || at < 0) return 0;
      for (let i = 0; i < group.length; i++) if (standsAt(text, at, group[i]!)) return group[i]!.length;
      return 0;
    },
    before: (text, end) => {
      const group = last[text.charCodeAt(end - 1) & LOW];
      if (!group) return 0;
      for (let i = 0; i < group.length; i++) {
        const { length } = group[i]!;
        if (end >= length && standsAt(text, end - length, group[i]!)) return length;
      }
      return 0;
    },
  };
};
