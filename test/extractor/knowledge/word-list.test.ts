import { expect, test } from 'vitest';
import { makeWordList } from '../../../extractor/knowledge/word-list.ts';

const list = makeWordList(['市', '市场', '城市', '场']);

test.each([
  ['市场监管', 0, 2],
  ['市民', 0, 1],
  ['民', 0, 0],
  ['城', 0, 0],
  ['市', 1, 0],
])('%s: the longest word at %i has %i characters', (text, at, length) => expect(list.at(text, at)).toBe(length));

test.each([
  ['城市', 2, 2],
  ['门市', 2, 1],
  ['市场', 2, 2],
  ['市场', 0, 0],
  ['市民', 2, 0],
])('%s: the longest word that ends at %i has %i characters', (text, end, length) =>
  expect(list.before(text, end)).toBe(length),
);

test('a character with the same low bits begins no word', () => {
  const twin = String.fromCharCode('市'.charCodeAt(0) + 1024);
  expect(list.at(`${twin}场`, 0)).toBe(0);
});

test('a word that is longer than the text before it does not end there', () =>
  expect(makeWordList(['市市']).before('市市', 1)).toBe(0));

test('an empty list finds nothing', () => expect(makeWordList([]).at('市', 0)).toBe(0));
