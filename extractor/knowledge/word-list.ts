/** A short list of words that is asked at single places of a text: most are answered by one look into a small table. */
import { type CharacterSet, makeCharacterSet } from './character-set.ts';

export interface WordList {
  /** Length of the longest word of the list that stands at `at`, or 0. */
  at(text: string, at: number): number;
  /** Length of the longest word of the list that ends at `end`, or 0. */
  before(text: string, end: number): number;
}

/** What may stand beside a character: the words that have it at one side, longest first, by its low bits; few share them by chance. */
interface Side {
  readonly units: CharacterSet;
  readonly groups: readonly (readonly string[])[];
  readonly low: number;
}

const sideOf = (words: readonly string[], characterOf: (word: string) => string): Side => {
  let low = 15;
  while (low < words.length) low = low * 2 + 1;
  const groups = Array.from({ length: low + 1 }, (): string[] => []);
  for (const word of [...words].sort((a, b) => b.length - a.length))
    groups[characterOf(word).charCodeAt(0) & low]!.push(word);
  return { units: makeCharacterSet(words.map(characterOf)), groups, low };
};

/** As `startsWith`, which costs a call even where the first character is another one. */
const standsAt = (text: string, at: number, word: string): boolean => {
  if (at + word.length > text.length) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
};

export const makeWordList = (words: readonly string[]): WordList => {
  const first = sideOf(words, (word) => word.slice(0, 1));
  const last = sideOf(words, (word) => word.slice(-1));
  return {
    at: (text, at) => {
      const unit = text.charCodeAt(at);
      if (!first.units.has(unit)) return 0;
      const group = first.groups[unit & first.low]!;
      for (let i = 0; i < group.length; i++) if (standsAt(text, at, group[i]!)) return group[i]!.length;
      return 0;
    },
    before: (text, end) => {
      const unit = text.charCodeAt(end - 1);
      if (!last.units.has(unit)) return 0;
      const group = last.groups[unit & last.low]!;
      for (let i = 0; i < group.length; i++) {
        const { length } = group[i]!;
        if (end >= length && standsAt(text, end - length, group[i]!)) return length;
      }
      return 0;
    },
  };
};
