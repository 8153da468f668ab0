import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTrie } from '../../../extractor/knowledge/trie.ts';

const words = ['重庆', '重庆市', '庆市', '黔江区', '黔'];

test('scan takes the longest word and goes on behind it', () => {
  const trie = makeTrie(words);
  expect(trie.scan('在重庆市黔江').map(({ start, end, word }) => [start, end, words[word]])).toEqual([
    [1, 4, '重庆市'],
    [4, 5, '黔'],
  ]);
});

test('allAt gives every word that starts there, shortest first', () => {
  expect(
    makeTrie(words)
      .allAt('重庆市', 0)
      .map(({ word }) => words[word]),
  ).toEqual(['重庆', '重庆市']);
});

test('indexOf knows whole words only', () => {
  const trie = makeTrie(words);
  expect(trie.indexOf('黔江区')).toBe(3);
  expect(trie.indexOf('黔江')).toBe(-1);
  expect(trie.indexOf('')).toBe(-1);
});

test('an empty or repeated word is refused with its place', () => {
  expect(() => makeTrie(['甲', ''])).toThrow(/words\[1\] is empty/);
  expect(() => makeTrie(['甲', '甲'])).toThrow(/words\[1\] repeats "甲"/);
});

test('property: finds what a search by startsWith finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(letters, { maxLength: 20 }),
      fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 30 }),
      (list, text) => {
        const trie = makeTrie(list);
        for (let at = 0; at < text.length; at++) {
          const expected = list.filter((word) => text.startsWith(word, at)).sort((a, b) => a.length - b.length);
          expect(trie.allAt(text, at).map(({ word }) => list[word])).toEqual(expected);
          expect(trie.longestAt(text, at)?.word ?? -1).toBe(
            expected.length === 0 ? -1 : list.indexOf(expected[expected.length - 1]!),
          );
        }
      },
    ),
  );
});
