/**
 * The segmenter's dictionary as it stands in its file, `word frequency tag` a line, with a table of hashes over it: 350,000
 * words cost a tenth of a second and some 20 MB, where the native package takes a second and 250 MB.
 */

export interface WordDictionary {
  /** Lines of the words that start at `at` and end at or before `to`, shortest first, as pairs of end and line. */
  startingAt(text: string, at: number, to: number, ends: number[], lines: number[]): void;
  /** The line of this word, or -1. */
  lineOf(text: string, start: number, end: number): number;
  /** Logarithm of the word's share in all words. */
  weightOf(line: number): number;
  /** `ns`, `v` … or an empty string. */
  tagOf(line: number): string;
  /** Weight of what no dictionary knows. */
  readonly leastWeight: number;
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const ZERO = 0x30;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const MOST_IN_LINE = 255;

const hashOf = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** The frequency in a line, from the blank behind its word. */
const frequencyAt = (file: string, blank: number): number => {
  let value = 0;
  for (let at = blank + 1; at < file.length && file.charCodeAt(at) > SPACE; at++)
    value = value * 10 + file.charCodeAt(at) - ZERO;
  return value;
};

/** `main` ends with a line end. Words of the user's dictionary weigh as much as the middle one of the others, unless their line says more. */
const withUsers = (main: string, user: string): string => {
  const frequencies: number[] = [];
  for (let line = 0; line < main.length; line = main.indexOf('\n', line) + 1)
    frequencies.push(frequencyAt(main, main.indexOf(' ', line)));
  const middle = Int32Array.from(frequencies).sort()[frequencies.length >> 1] ?? 1;
  const lines = user.split('\n').flatMap((line) => {
    const [word, ...rest] = line.trim().split(' ');
    if (!word) return [];
    const tag = rest.at(-1) ?? '';
    return [`${word} ${rest.length > 1 ? rest[0] : middle} ${tag}`];
  });
  return lines.join('\n');
};

/** `main` and `user`: the two dictionaries as their files hold them; where both have a word, the user's line counts. */
export const makeWordDictionary = (main: string, user: string): WordDictionary => {
  const head = main.endsWith('\n') ? main : `${main}\n`;
  const file = `${head}${withUsers(head, user)}\n`;
  let capacity = 1 << 12;
  while (capacity < file.length / 3) capacity *= 2;
  const mask = capacity - 1;
  const table = new Int32Array(capacity).fill(-1);
  const longest = new Uint8Array(0x10000);

  /** Slot of the word [start, end) of `text`, or the free one where it belongs. */
  const slotOf = (hash: number, text: string, start: number, end: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (; table[slot] !== -1; slot = (slot + 1) & mask) {
      const line = table[slot]!;
      let i = 0;
      while (start + i < end && file.charCodeAt(line + i) === text.charCodeAt(start + i)) i++;
      if (start + i === end && file.charCodeAt(line + i) === SPACE) return slot;
    }
    return slot;
  };

  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let line = 0; line < file.length; ) {
    let hash = SEED;
    let at = line;
    for (let unit = file.charCodeAt(at); unit > SPACE; unit = file.charCodeAt(++at)) hash = hashOf(hash, unit);
    if (at > line) {
      table[slotOf(hash, file, line, at)] = line;
      const first = file.charCodeAt(line);
      longest[first] = Math.max(longest[first]!, Math.min(MOST_IN_LINE, at - line));
      if (line < head.length) {
        const frequency = frequencyAt(file, at);
        sum += frequency;
        least = Math.min(least, frequency);
      }
    }
    while (file.charCodeAt(at) !== NEWLINE) at++;
    line = at + 1;
  }

  return {
    startingAt: (text, at, to, ends, lines) => {
      const last = Math.min(to, at + longest[text.charCodeAt(at)]!);
      let hash = SEED;
      for (let end = at; end < last; ) {
        hash = hashOf(hash, text.charCodeAt(end));
        end++;
        const line = table[slotOf(hash, text, at, end)]!;
        if (line === -1) continue;
        ends.push(end);
        lines.push(line);
      }
    },
    lineOf: (text, start, end) => {
      let hash = SEED;
      for (let at = start; at < end; at++) hash = hashOf(hash, text.charCodeAt(at));
      return table[slotOf(hash, text, start, end)]!;
    },
    weightOf: (line) => Math.log(frequencyAt(file, file.indexOf(' ', line)) / sum),
    tagOf: (line) => {
      const end = file.indexOf('\n', line);
      return file.slice(file.lastIndexOf(' ', end) + 1, end);
    },
    leastWeight: Math.log(least / sum),
  };
};
