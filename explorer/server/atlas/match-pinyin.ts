/** Finds what is typed in Pinyin among names: whole syllables of which the last may be begun, or the first letters alone. */
import { findPairs, type LetterPairs, type Letters } from './letter-pairs.ts';

export type Readings = (character: string) => readonly string[];

/** Where words begin in a name, and whether they are all of it. */
export interface Found {
  readonly at: number;
  readonly whole: boolean;
}
export interface Spellings {
  /** The next name. */
  add(name: string): void;
  /** Words that are looked for in many names: characters that cannot begin them are refused at one look. */
  ask(words: string): {
    find(name: number): Found | undefined;
    findInitials(name: number): Found | undefined;
  };
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

export const makeSpellings = (readingsOf: Readings): Spellings => {
  const numbers = new Map<string, number>();
  const readings: (readonly string[])[] = [];
  const firsts: number[] = [];
  /** All names, one after the other, and where each ends. */
  const added: number[] = [];
  const ends: number[] = [];
  let spelt = new Int32Array();
  let pairs: LetterPairs | undefined;
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
  /** The end of the part from `i` on that the words from `from` on spell, -1 if they do not; a begun syllable ends inside. */
  const spells = (i: number, end: number, words: string, from: number): number => {
    if (from === words.length) return i;
    if (i === end) return -1;
    for (const reading of readings[spelt[i] as number] as readonly string[]) {
      if (words.startsWith(reading, from)) {
        const last = spells(i + 1, end, words, from + reading.length);
        if (last >= 0) return last;
      } else if (reading.length > words.length - from && reading.startsWith(words.slice(from))) return i + 0.5;
    }
    return -1;
  };
  return {
    add: (name) => {
      for (const character of name) added.push(numberOf(character));
      ends.push(added.length);
    },
    ask: (words) => {
      if (pairs === undefined || spelt.length !== added.length) {
        spelt = Int32Array.from(added);
        pairs = findPairs(spelt, ends, readings.map(lettersOf));
      }
      const begins = Uint8Array.from(readings, (own) =>
        Number(own.some((reading) => words.startsWith(reading) || reading.startsWith(words))),
      );
      const bits = Array.from(words, bitOf);
      const first = bits[0] as number;
      const [one, two] = [letterOf(words), letterOf(words.slice(1))];
      const behind = isLetter(one) ? lettersBehind(words, readings) : undefined;
      const spelling = behind && pairs.holding(one, behind);
      const paired = isLetter(one) && isLetter(two) ? pairs.holding(one, [two]) : undefined;
      return {
        find: (name) => {
          if (spelling && spelling[name] === 0) return undefined;
          const [start, end] = [name === 0 ? 0 : (ends[name - 1] as number), ends[name] as number];
          for (let i = start; i < end; i++) {
            if (begins[spelt[i] as number] === 0) continue;
            const last = spells(i, end, words, 0);
            if (last >= 0) return { at: i - start, whole: i === start && last === end };
          }
          return undefined;
        },
        findInitials: (name) => {
          if (paired && paired[name] === 0) return undefined;
          const [start, end] = [name === 0 ? 0 : (ends[name - 1] as number), ends[name] as number];
          for (let i = start; i + bits.length <= end; i++) {
            if (((firsts[spelt[i] as number] as number) & first) === 0) continue;
            let j = 1;
            while (j < bits.length && ((firsts[spelt[i + j] as number] as number) & (bits[j] as number)) !== 0) j++;
            if (j === bits.length) return { at: i - start, whole: i === start && i + j === end };
          }
          return undefined;
        },
      };
    },
  };
};
