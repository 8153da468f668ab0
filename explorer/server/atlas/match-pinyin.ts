/** Finds what is typed in Pinyin among names: whole syllables of which the last may be begun, or the first letters alone. */
import { findPairs, type LetterPairs, type Letters } from './letter-pairs.ts';

export type Readings = (character: string) => readonly string[];

/** Where words begin in a name, and whether they are all of it. */
export interface Found {
  readonly at: number;
  readonly whole: boolean;
}
type Find = (name: number) => Found | undefined;

export interface PinyinNames {
  /** The next name. */
  add(name: string): void;
  /** Words that are looked for in many names: characters that cannot begin them are refused at one look. */
  ask(words: string): { readonly find: Find; readonly findInitials: Find };
}

/** All names, one after the other, their characters as numbers, and what is known of each character. */
interface Spelt {
  readonly characters: Int32Array;
  /** Where each name ends. */
  readonly ends: readonly number[];
  readonly readings: readonly (readonly string[])[];
  /** First letters of the readings of each character, a bit for each. */
  readonly firsts: readonly number[];
  readonly pairs: LetterPairs;
}

const a = 97;
/** A bit for each letter; all others share one. */
const bitOf = (letter: string): number => {
  const code = letter.charCodeAt(0) - a;
  return code >= 0 && code < 26 ? 1 << code : 1 << 26;
};

const letterOf = (letter: string): number => letter.charCodeAt(0) - a;
const isLetter = (letter: number): boolean => letter >= 0 && letter < 26;
const lettersOf = (readings: readonly string[]): Letters => [...new Set(readings.map(letterOf).filter(isLetter))];

/** First letters of what may follow the first character of these words; undefined where they may be no more than one character. */
const lettersBehind = (words: string, readings: readonly (readonly string[])[]): Letters | undefined => {
  const behind = new Set<number>();
  for (const reading of readings.flat()) {
    if (reading.startsWith(words)) return undefined;
    if (words.startsWith(reading)) behind.add(letterOf(words.slice(reading.length)));
  }
  return [...behind].every(isLetter) ? [...behind] : undefined;
};

const startOf = (name: number, ends: readonly number[]): number => (name === 0 ? 0 : (ends[name - 1] as number));

/** Whole syllables: chongqing, and chongq, whose last is only begun. */
const findSyllables = (words: string, { characters, ends, readings, pairs }: Spelt): Find => {
  const begins = Uint8Array.from(readings, (own) =>
    Number(own.some((reading) => words.startsWith(reading) || reading.startsWith(words))),
  );
  const first = letterOf(words);
  const behind = isLetter(first) ? lettersBehind(words, readings) : undefined;
  const mayHold = behind && pairs.holding(first, behind);
  /** The end of the part from `i` on that the words from `from` on spell, -1 if they do not; a begun syllable ends inside. */
  const spells = (i: number, end: number, from: number): number => {
    if (from === words.length) return i;
    if (i === end) return -1;
    for (const reading of readings[characters[i] as number] as readonly string[]) {
      if (words.startsWith(reading, from)) {
        const last = spells(i + 1, end, from + reading.length);
        if (last >= 0) return last;
      } else if (reading.length > words.length - from && reading.startsWith(words.slice(from))) return i + 0.5;
    }
    return -1;
  };
  return (name) => {
    if (mayHold && mayHold[name] === 0) return undefined;
    const [start, end] = [startOf(name, ends), ends[name] as number];
    for (let i = start; i < end; i++) {
      if (begins[characters[i] as number] === 0) continue;
      const last = spells(i, end, 0);
      if (last >= 0) return { at: i - start, whole: i === start && last === end };
    }
    return undefined;
  };
};

/** The first letters of its syllables alone: cqs. */
const findInitials = (words: string, { characters, ends, firsts, pairs }: Spelt): Find => {
  const bits = Array.from(words, bitOf);
  const first = bits[0] as number;
  const [one, two] = [letterOf(words), letterOf(words.slice(1))];
  const mayHold = isLetter(one) && isLetter(two) ? pairs.holding(one, [two]) : undefined;
  return (name) => {
    if (mayHold && mayHold[name] === 0) return undefined;
    const [start, end] = [startOf(name, ends), ends[name] as number];
    for (let i = start; i + bits.length <= end; i++) {
      if (((firsts[characters[i] as number] as number) & first) === 0) continue;
      let j = 1;
      while (j < bits.length && ((firsts[characters[i + j] as number] as number) & (bits[j] as number)) !== 0) j++;
      if (j === bits.length) return { at: i - start, whole: i === start && i + j === end };
    }
    return undefined;
  };
};

export const makePinyinNames = (readingsOf: Readings): PinyinNames => {
  const numbers = new Map<string, number>();
  const readings: (readonly string[])[] = [];
  const firsts: number[] = [];
  const added: number[] = [];
  const ends: number[] = [];
  let spelt: Spelt | undefined;
  const numberOf = (character: string): number => {
    const before = numbers.get(character);
    if (before !== undefined) return before;
    const number = readings.length;
    numbers.set(character, number);
    const own = readingsOf(character);
    readings.push(own);
    firsts.push(own.reduce((bits, reading) => bits | bitOf(reading), 0));
    return number;
  };
  return {
    add: (name) => {
      for (const character of name) added.push(numberOf(character));
      ends.push(added.length);
      spelt = undefined;
    },
    ask: (words) => {
      if (spelt === undefined) {
        const characters = Int32Array.from(added);
        spelt = { characters, ends, readings, firsts, pairs: findPairs(characters, ends, readings.map(lettersOf)) };
      }
      return { find: findSyllables(words, spelt), findInitials: findInitials(words, spelt) };
    },
  };
};
