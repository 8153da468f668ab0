/** Finds what is typed in Pinyin among names: whole syllables of which the last may be begun, or the first letters alone. */
export type Readings = (character: string) => readonly string[];

/** Characters by number, so that a name is a row of numbers and most places in it are refused at one look. */
export interface Syllables {
  spell(name: string): Uint32Array;
  /** Where the words begin in it, how, and whether they are all of it; undefined if nowhere. */
  find(spelt: Uint32Array, words: string): { readonly at: number; readonly whole: boolean } | undefined;
  findInitials(spelt: Uint32Array, words: string): { readonly at: number; readonly whole: boolean } | undefined;
}

/** A bit for each letter; all others share one. */
const bitOf = (letter: string): number => {
  const code = letter.charCodeAt(0) - 97;
  return code >= 0 && code < 26 ? 1 << code : 1 << 26;
};

export const makeSyllables = (readingsOf: Readings): Syllables => {
  const numbers = new Map<string, number>();
  const readings: (readonly string[])[] = [];
  const firsts: number[] = [];
  const numberOf = (character: string): number => {
    const before = numbers.get(character);
    if (before !== undefined) return before;
    const number = readings.length;
    numbers.set(character, number);
    readings.push(readingsOf(character));
    firsts.push((readings[number] ?? []).reduce((bits, reading) => bits | bitOf(reading), 0));
    return number;
  };
  /** The end of the name's part that the words from `from` on spell; -1 if they do not; a begun syllable ends past it. */
  const spells = (spelt: Uint32Array, i: number, words: string, from: number): number => {
    if (from === words.length) return i;
    for (const reading of readings[spelt[i] ?? -1] ?? []) {
      if (words.startsWith(reading, from)) {
        const end = spells(spelt, i + 1, words, from + reading.length);
        if (end >= 0) return end;
      } else if (reading.length > words.length - from && reading.startsWith(words.slice(from))) return i + 1.5;
    }
    return -1;
  };
  return {
    spell: (name) => Uint32Array.from([...name], numberOf),
    find: (spelt, words) => {
      const first = bitOf(words);
      for (let at = 0; at < spelt.length; at++) {
        if (((firsts[spelt[at] as number] as number) & first) === 0) continue;
        const end = spells(spelt, at, words, 0);
        if (end >= 0) return { at, whole: at === 0 && end === spelt.length };
      }
      return undefined;
    },
    findInitials: (spelt, words) => {
      const bits = Array.from(words, bitOf);
      for (let at = 0; at + bits.length <= spelt.length; at++) {
        let i = 0;
        while (i < bits.length && ((firsts[spelt[at + i] as number] as number) & (bits[i] as number)) !== 0) i++;
        if (i === bits.length) return { at, whole: at === 0 && i === spelt.length };
      }
      return undefined;
    },
  };
};
