/** Which names hold two first letters side by side: what is asked by its first letters is looked for among these alone. */

const letters = 26;

/** Letters from 0 for a; a character of several readings has several, a digit none. */
export type Letters = readonly number[];

export interface LetterPairs {
  /** A 1 for each name that holds the first letter with one of the others behind it. */
  holding(first: number, seconds: Letters): Uint8Array;
}

/** `spelt` holds the characters of all names as numbers, one name after the other; `ends` says where each ends. */
export const findPairs = (spelt: Int32Array, ends: readonly number[], lettersOf: readonly Letters[]): LetterPairs => {
  const names: number[][] = Array.from({ length: letters * letters }, () => []);
  const last = new Int32Array(letters * letters).fill(-1);
  let i = 0;
  for (let name = 0; name < ends.length; name++) {
    const end = ends[name] as number;
    for (; i + 1 < end; i++) {
      const after = lettersOf[spelt[i + 1] as number] as Letters;
      for (const one of lettersOf[spelt[i] as number] as Letters)
        for (const two of after) {
          const pair = one * letters + two;
          if (last[pair] === name) continue;
          last[pair] = name;
          (names[pair] as number[]).push(name);
        }
    }
    i = end;
  }
  const packed = names.map((holding) => Int32Array.from(holding));
  return {
    holding: (first, seconds) => {
      const marks = new Uint8Array(ends.length);
      for (const second of seconds) for (const name of packed[first * letters + second] as Int32Array) marks[name] = 1;
      return marks;
    },
  };
};
