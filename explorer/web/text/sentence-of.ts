/**
 * The sentence around words: a name alone is no quote to print.
 *
 *   赣州 in 加大对赣州的支持力度。 → the whole sentence with its mark; where that is long, the part between semicolons
 *   In a table without marks, or where even the part is too long, the words stay as they are.
 */
import type { Place } from '../state/view-state.ts';

const marks = /[。！？!?\n\r]/;
const partMarks = /[。！？!?；;\n\r]/;
const closing = /[”’」』）)》]/;
const blank = /\s/;

/** A quote of more characters is not printed. */
const long = 160;
const longest = 320;

const around = (text: string, { start, end }: Place, ends: RegExp): Place => {
  let from = start;
  while (from > 0 && !ends.test(text[from - 1]!) && start - from <= longest) from--;
  // What closes the sentence before does not open this one.
  while (from < start && (closing.test(text[from]!) || blank.test(text[from]!))) from++;
  let to = end;
  // Words that end with a mark are whole.
  while (to < text.length && !ends.test(text[to - 1] ?? '') && !/[\n\r]/.test(text[to]!) && to - end <= longest) to++;
  while (to < text.length && ends.test(text[to - 1] ?? '') && closing.test(text[to]!)) to++;
  while (to > end && blank.test(text[to - 1]!)) to--;
  return { start: from, end: to };
};

export const sentenceOf = (text: string, place: Place): Place => {
  const sentence = around(text, place, marks);
  if (sentence.end - sentence.start <= long) return sentence;
  const part = around(text, place, partMarks);
  return part.end - part.start <= longest ? part : place;
};
