/** Questions to a list of words that many tables ask alike; each is made once from its list. Where a text is read unit by unit, a trie or a `WordList` answers faster. */
import { makeTrie } from './trie.ts';

/** Is the word one of these? */
export const isOneOf = (words: Iterable<string>): ((word: string) => boolean) => {
  const set = new Set(words);
  return (word) => set.has(word);
};

/** Does the text end with one of these? */
export const endsWithOne =
  (words: readonly string[]) =>
  (text: string): boolean =>
    words.some((word) => text.endsWith(word));

/** Does one of these stand in the text at `at`? */
export const startsWithOne =
  (words: readonly string[]) =>
  (text: string, at = 0): boolean =>
    words.some((word) => text.startsWith(word, at));

/** Does one of these stand anywhere in the text? */
export const holdsOne =
  (words: readonly string[]) =>
  (text: string): boolean =>
    words.some((word) => text.includes(word));

/** End of the longest of these words that starts at `at`, or -1. */
export const endOfOne = (words: readonly string[]): ((text: string, at: number) => number) => {
  const trie = makeTrie(words);
  return (text, at) => trie.longestAt(text, at)?.end ?? -1;
};
