/** A short list of words that is asked at single places of a text: most are answered by one look into a small table. */
export interface WordList {
  /** Length of the longest word of the list that stands at `at`, or 0. */
  at(text: string, at: number): number;
  /** Length of the longest word of the list that ends at `end`, or 0. */
  before(text: string, end: number): number;
}

/** Shared by all groups without a word. */
const NONE: string[] = [];
const LOW = 1023;

type UnitOf = (word: string) => number;

/** Words in groups by the low bits of the character at one side, in their order; few share a group by chance. */
const groupsOf = (words: readonly string[], low: number, unitOf: UnitOf): readonly (readonly string[])[] => {
  const groups = Array.from({ length: low + 1 }, () => NONE);
  for (const word of words) {
    const group = unitOf(word) & low;
    if (groups[group] === NONE) groups[group] = [word];
    else groups[group]!.push(word);
  }
  return groups;
};

/** A bit for the low bits of each character: 300 lists at 128 bytes for each side stay at hand, where a bit for every character takes five megabytes. */
const lowBits = (words: readonly string[], unitOf: UnitOf): Uint32Array => {
  const bits = new Uint32Array((LOW + 1) >> 5);
  for (const word of words) {
    const unit = unitOf(word) & LOW;
    bits[unit >> 5]! |= 1 << (unit & 31);
  }
  return bits;
};

/** Most characters are told apart by their low bits; `&` makes 0 of NaN, behind the ends of a text. */
const mayBe = (bits: Uint32Array, unit: number): boolean => ((bits[(unit & LOW) >> 5]! >> (unit & 31)) & 1) === 1;

const firstOf: UnitOf = (word) => word.charCodeAt(0);
const lastOf: UnitOf = (word) => word.charCodeAt(word.length - 1);

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
  const longestFirst = words.length > 1 ? [...words].sort((a, b) => b.length - a.length) : words;
  const firstUnits = lowBits(words, firstOf);
  const lastUnits = lowBits(words, lastOf);
  const byFirst = groupsOf(longestFirst, low, firstOf);
  const byLast = groupsOf(longestFirst, low, lastOf);
  return {
    at: (text, at) => {
      const unit = text.charCodeAt(at);
      if (!mayBe(firstUnits, unit)) return 0;
      const group = byFirst[unit & low]!;
      for (let i = 0; i < group.length; i++) if (standsAt(text, at, group[i]!)) return group[i]!.length;
      return 0;
    },
    before: (text, end) => {
      const unit = text.charCodeAt(end - 1);
      if (!mayBe(lastUnits, unit)) return 0;
      const group = byLast[unit & low]!;
      for (let i = 0; i < group.length; i++) {
        const { length } = group[i]!;
        if (end >= length && standsAt(text, end - length, group[i]!)) return length;
      }
      return 0;
    },
  };
};
