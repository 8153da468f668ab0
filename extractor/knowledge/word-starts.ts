/**
 * Where words of lists may start: one look over a text answers for up to 32 lists, so that the rules that search it for a list,
 * one after the other, pass over most of its places at a glance.
 *
 *   lists 水库, 大桥 and 重庆, 大理: in 大桥和重庆 the first has a mark at 0, the second at 3; at 1 and 2 nothing starts
 */

export interface WordStarts {
  /** Takes part; the bit of the list in the marks. */
  join(words: readonly string[]): number;
  /** Marks of every place of the text; those of the last text are kept. */
  marksOf(text: string): Int32Array;
  /** The marks if this was the last text, else undefined: a few looks at another one are not worth all of its marks. */
  marksAtHand(text: string): Int32Array | undefined;
}

const MOST_LISTS = 32;
const PAIRS = 1 << 17;
/** Pairs share slots by chance: a mark says that a word may start there, no mark that none does. */
const slotOf = (first: number, second: number): number => {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (PAIRS - 1);
};

export const makeWordStarts = (): WordStarts => {
  /** By the first character: lists with a word of this one character, and with longer ones. */
  const alone = new Int32Array(0x10000);
  const opening = new Int32Array(0x10000);
  const pairs = new Int32Array(PAIRS);
  let lists = 0;
  let lastText = '';
  let lastMarks: Int32Array = new Int32Array(0);

  const join = (words: readonly string[]): number => {
    if (lists === MOST_LISTS) throw new RangeError(`makeWordStarts: expected at most ${MOST_LISTS} lists, got another`);
    const bit = 1 << lists++;
    lastText = '';
    lastMarks = new Int32Array(0);
    for (const word of words) {
      const first = word.charCodeAt(0);
      if (word.length === 1) alone[first]! |= bit;
      else {
        opening[first]! |= bit;
        pairs[slotOf(first, word.charCodeAt(1))]! |= bit;
      }
    }
    return bit;
  };

  const mark = (text: string): Int32Array => {
    const marks = new Int32Array(text.length);
    let unit = text.charCodeAt(0);
    for (let at = 0; at < text.length; at++) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const longer = opening[unit]!;
      marks[at] = alone[unit]! | (longer === 0 ? 0 : longer & pairs[slotOf(unit, next)]!);
      unit = next;
    }
    return marks;
  };

  return {
    join,
    marksOf: (text) => {
      if (text !== lastText) {
        lastMarks = mark(text);
        lastText = text;
      }
      return lastMarks;
    },
    marksAtHand: (text) => (text === lastText ? lastMarks : undefined),
  };
};
