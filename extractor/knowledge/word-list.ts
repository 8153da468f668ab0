/** A short list of words that is asked at single places of a text: most are answered by one look into a small table. */
import { hasBit, unitBits } from './character-set.ts';

export interface WordList {
  /** Length of the longest word of the list that stands at `at`, or 0. */
  at(text: string, at: number): number;
  /** Length of the longest word of the list that ends at `end`, or 0. */
  before(text: string, end: number): number;
}

/** Words in groups by the low bits of the character at one side, longest first; few share a group by chance. */
const groupsOf = (
  words: readonly string[],
  low: number,
  characterOf: (word: string) => string,
): readonly (readonly string[])[] => {
  const groups = Array.from({ length: low + 1 }, (): string[] => []);
  for (const word of [...words].sort((a, b) => b.length - a.length))
    groups[characterOf(word).charCodeAt(0) & low]!.push(word);
  return groups;
};

const firstOf = (word: string): string => word.slice(0, 1);
const lastOf = (word: string): string => word.slice(-1);

/** As `startsWith`, which costs a call even where the first character is another one. */
const standsAt = (text: string, at: number, word: string): boolean => {
  if (at + word.length > text.length) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
};

export const makeWordList = (words: readonly string[]): WordList => {
  let low = 15;
  while (low < words.length) low = low * 2 + 1;
  // Variables of their own, not objects in objects: lists are asked so seldom that each step between them is one to slow memory.
  const firstUnits = unitBits(words.map(firstOf));
  const lastUnits = unitBits(words.map(lastOf));
  const byFirst = groupsOf(words, low, firstOf);
  const byLast = groupsOf(words, low, lastOf);
  return {
    at: (text, at) => {
      const unit = text.charCodeAt(at);
      if (!hasBit(firstUnits, unit)) return 0;
      const group = byFirst[unit & low]!;
      for (let i = 0; i < group.length; i++) if (standsAt(text, at, group[i]!)) return group[i]!.length;
      return 0;
    },
    before: (text, end) => {
      const unit = text.charCodeAt(end - 1);
      if (!hasBit(lastUnits, unit)) return 0;
      const group = byLast[unit & low]!;
      for (let i = 0; i < group.length; i++) {
        const { length } = group[i]!;
        if (end >= length && standsAt(text, end - length, group[i]!)) return length;
      }
      return 0;
    },
  };
};
