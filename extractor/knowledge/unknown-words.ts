/**
 * Cuts characters that no dictionary joins into words, by a hidden Markov model of where words begin, go on and end: 茶|园|水 may
 * be one name. The states stand in this order in the model's file: begin, end, middle, single.
 */

export interface UnknownWords {
  /** Ends of the words of [start, end), which holds no ASCII, in order. */
  cut(text: string, start: number, end: number): number[];
}

const STATES = 4;
const END = 1;
const SINGLE = 3;
const IMPOSSIBLE = -3.14e100;

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** `model`: a line of four starting probabilities, four lines of transitions, four of `character:probability,…`; `#` comments. */
export const makeUnknownWords = (model: string): UnknownWords => {
  const lines = model.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (lines.length < 1 + 2 * STATES)
    throw new RangeError(`makeUnknownWords: expected ${1 + 2 * STATES} lines, got ${lines.length}`);
  const numbers = (line: string): number[] => line.trim().split(' ').map(Number);
  const starts = numbers(lines[0]!);
  const steps = lines.slice(1, 1 + STATES).map(numbers);
  const emits = lines.slice(1 + STATES, 1 + 2 * STATES).map((line) => {
    const table = new Float64Array(0x10000).fill(IMPOSSIBLE);
    for (const entry of line.trim().split(','))
      if (entry[1] === ':') table[entry.charCodeAt(0)] = Number(entry.slice(2));
    return table;
  });

  const cut = (text: string, start: number, end: number): number[] => {
    const units: number[] = [];
    for (let at = start; at < end; at++) if (at === start || !isLow(text.charCodeAt(at))) units.push(at);
    const length = units.length;
    const weights = new Float64Array(length * STATES);
    const froms = new Uint8Array(length * STATES);
    for (let state = 0; state < STATES; state++)
      weights[state] = starts[state]! + emits[state]![text.charCodeAt(start)]!;
    for (let i = 1; i < length; i++)
      for (let state = 0; state < STATES; state++) {
        const emit = emits[state]![text.charCodeAt(units[i]!)]!;
        let best = IMPOSSIBLE;
        let from = END;
        for (let before = 0; before < STATES; before++) {
          const weight = weights[(i - 1) * STATES + before]! + steps[before]![state]! + emit;
          if (weight > best) {
            best = weight;
            from = before;
          }
        }
        weights[i * STATES + state] = best;
        froms[i * STATES + state] = from;
      }
    const last = (length - 1) * STATES;
    let state = weights[last + END]! >= weights[last + SINGLE]! ? END : SINGLE;
    const ends: number[] = [];
    for (let i = length - 1; i >= 0; i--) {
      if (state === END || state === SINGLE) ends.push(units[i + 1] ?? end);
      state = froms[i * STATES + state]!;
    }
    return ends.reverse();
  };
  return { cut };
};
