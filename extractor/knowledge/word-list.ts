/** A short list of words that is asked at single places of a text: most are answered by one look into a small table. */

export interface WordList {
  /** Length of the longest word of the list that stands at `at`, or 0. */
  at(text: string, at: number): number;
  /** Length of the longest word of the list that ends at `end`, or 0. */
  before(text: string, end: number): number;
}

/** The low bits of a character tell most characters apart. */
const LOW = 1023;

interface Side {
  /** 1 where a character with these low bits begins (or ends) a word. */
  readonly may: Uint8Array;
  readonly words: ReadonlyMap<number, readonly string[]>;
}

/** Words by their first (or last) character, longest first. */
const sideOf = (words: readonly string[], unitOf: (word: string) => number): Side => {
  const may = new Uint8Array(LOW + 1);
  const groups = new Map<number, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const unit = unitOf(word);
    const group = groups.get(unit) ?? [];
    group.push(word);
    groups.set(unit, group);
    may[unit & LOW] = 1;
  }
  return { may, words: groups };
};

export const makeWordList = (words: readonly string[]): WordList => {
  const first = sideOf(words, (word) => word.charCodeAt(0));
  const last = sideOf(words, (word) => word.charCodeAt(word.length - 1));
  return {
    at: (text, at) => {
      const unit = text.charCodeAt(at);
      if (first.may[unit & LOW] === 0) return 0;
      const group = first.words.get(unit);
      if (group) for (const word of group) if (text.startsWith(word, at)) return word.length;
      return 0;
    },
    before: (text, end) => {
      const unit = text.charCodeAt(end - 1);
      if (last.may[unit & LOW] === 0) return 0;
      const group = last.words.get(unit);
      if (group)
        for (const word of group)
          if (end >= word.length && text.startsWith(word, end - word.length)) return word.length;
      return 0;
    },
  };
};
