import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWordSegmenter } from '../../../extractor/knowledge/load-segmenter.ts';
import { makeUnknownWords } from '../../../extractor/knowledge/unknown-words.ts';
import { makeWordDictionary } from '../../../extractor/knowledge/word-dictionary.ts';

const segmenter = loadWordSegmenter();
const cut = (text: string): string =>
  (segmenter.words(text) ?? []).map(({ start, end, tag }) => `${text.slice(start, end)}/${tag}`).join(' ');

interface Native {
  tag(text: string): { word: string; tag: string }[];
}
const loadNative = (): Native | undefined => {
  try {
    const native = createRequire(import.meta.url)('nodejieba') as Native;
    native.tag('');
    return native;
  } catch {
    return undefined;
  }
};
const native = loadNative();

describe('words', () => {
  it.each([
    ['加快黔江区茶园水库建设', '加快/v 黔江区/ns 茶园/n 水库/n 建设/vn'],
    ['云计算', '云计算/x'],
    ['A1b2.5元', 'A1b2/eng ./x 5/x 元/m'],
    ['', ''],
  ])('of %s', (text, words) => expect(cut(text)).toBe(words));

  it('cover every text without gaps, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = segmenter.words(text) ?? [];
        expect(words.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(words.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });

  it.skipIf(native === undefined)('are those of the native package', { timeout: 60_000 }, () => {
    const text = readFileSync(new URL('../../../seeds/000_8c5abb8295a1b7b9.txt', import.meta.url), 'utf8');
    for (const line of text.split('\n').filter((found) => found !== ''))
      expect(cut(line)).toBe(
        native
          ?.tag(line)
          .map(({ word, tag }) => `${word}/${tag}`)
          .join(' '),
      );
  });
});

describe('the dictionary', () => {
  const dictionary = makeWordDictionary('水库 100 n\n水 50 n\n库 3 n', '水\n云计算\n茶园 10 ns');
  const tagOf = (word: string): string | undefined => {
    const line = dictionary.lineOf(word, 0, word.length);
    return line === -1 ? undefined : dictionary.tagOf(line);
  };

  it.each([
    ['水库', 'n'],
    ['水', ''],
    ['云计算', ''],
    ['茶园', 'ns'],
    ['茶', undefined],
    ['', undefined],
  ])('knows %s as %s; a line of the user counts before the others', (word, tag) => expect(tagOf(word)).toBe(tag));

  it('gives all words that start at a place', () => {
    const ends: number[] = [];
    dictionary.startingAt('的水库边', 1, 4, ends, []);
    expect(ends).toEqual([2, 3]);
  });
});

it('A model of another form is refused with what is missing', () => {
  expect(() => makeUnknownWords('#\n-1 -2 -3 -4')).toThrow('expected 9 lines, got 1');
});
