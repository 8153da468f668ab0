/**
 * Words of a text with their parts of speech, as jieba cuts them: of all ways through the dictionary the likeliest, then
 * single characters side by side as unknown words. The same words as the native package, character for character.
 *
 *   `加快黔江区茶园水库建设` → 加快/v 黔江区/ns 茶园/n 水库/n 建设/vn
 */
import type { UnknownWords } from './unknown-words.ts';
import type { WordDictionary } from './word-dictionary.ts';
import type { Segmenter, TaggedWord } from './word-segmenter.ts';

const SEPARATORS = ' \t\n，。';
const ASCII = 0x80;
const LETTER = /[A-Za-z]/;
const IN_LETTERS = /[A-Za-z0-9]/;
const DIGIT = /[0-9]/;
const IN_NUMBER = /[0-9.]/;

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Words that no dictionary has: numbers, words with letters, others. */
const tagOfUnknown = (word: string): string => {
  const half = [...word].length >> 1;
  let ascii = 0;
  let digits = 0;
  for (let at = 0; at < word.length && ascii < half; at += widthAt(word, at)) {
    if (word.charCodeAt(at) >= ASCII) continue;
    ascii++;
    if (DIGIT.test(word[at]!)) digits++;
  }
  if (ascii === 0) return 'x';
  return digits === ascii ? 'm' : 'eng';
};

const endOfRun = (text: string, at: number, to: number, first: RegExp, next: RegExp): number => {
  if (!first.test(text[at]!)) return at;
  let end = at + 1;
  while (end < to && next.test(text[end]!)) end++;
  return end;
};

export const makeWordCutter = (dictionary: WordDictionary, unknown: UnknownWords): Segmenter => {
  /** Ends of the likeliest words of [from, to): `next[at - from]` is the end of the word that starts at `at`. */
  const likeliest = (text: string, from: number, to: number): Int32Array => {
    const weights = new Float64Array(to - from + 1);
    const next = new Int32Array(to - from);
    for (let at = to - 1; at >= from; at--) {
      const width = widthAt(text, at);
      const ends: number[] = [];
      const lines: number[] = [];
      dictionary.startingAt(text, at, to, ends, lines);
      let best = Number.NEGATIVE_INFINITY;
      if (ends[0] !== at + width) {
        best = dictionary.leastWeight + weights[Math.min(at + width, to) - from]!;
        next[at - from] = at + width;
      }
      for (let i = 0; i < ends.length; i++) {
        const weight = dictionary.weightOf(lines[i]!) + weights[ends[i]! - from]!;
        if (weight <= best) continue;
        best = weight;
        next[at - from] = ends[i]!;
      }
      weights[at - from] = best;
    }
    return next;
  };

  /** Single characters side by side: numbers and letters by their kind, others by the model. */
  const cutSingles = (text: string, from: number, to: number, ends: number[]): void => {
    for (let at = from; at < to; ) {
      if (text.charCodeAt(at) < ASCII) {
        const letters = endOfRun(text, at, to, LETTER, IN_LETTERS);
        at = letters > at ? letters : Math.max(at + 1, endOfRun(text, at, to, DIGIT, IN_NUMBER));
        ends.push(at);
        continue;
      }
      let end = at;
      while (end < to && text.charCodeAt(end) >= ASCII) end++;
      for (const found of unknown.cut(text, at, end)) ends.push(found);
      at = end;
    }
  };

  const cutPart = (text: string, from: number, to: number, ends: number[]): void => {
    const next = likeliest(text, from, to);
    for (let at = from; at < to; ) {
      const end = next[at - from]!;
      if (end - at > widthAt(text, at)) {
        ends.push(end);
        at = end;
        continue;
      }
      let last = end;
      while (last < to && next[last - from]! - last === widthAt(text, last)) last = next[last - from]!;
      cutSingles(text, at, last, ends);
      at = last;
    }
  };

  const tag = (text: string): TaggedWord[] => {
    const ends: number[] = [];
    for (let at = 0; at < text.length; ) {
      let end = at;
      while (end < text.length && !SEPARATORS.includes(text[end]!)) end++;
      if (end > at) cutPart(text, at, end, ends);
      if (end < text.length) ends.push(++end);
      at = end;
    }
    let start = 0;
    return ends.map((end) => {
      const word = text.slice(start, end);
      const line = dictionary.lineOf(text, start, end);
      start = end;
      return { word, tag: (line !== -1 && dictionary.tagOf(line)) || tagOfUnknown(word) };
    });
  };
  return { tag };
};
