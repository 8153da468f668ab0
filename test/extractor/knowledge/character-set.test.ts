import { expect, test } from 'vitest';
import { makeCharacterSet } from '../../../extractor/knowledge/character-set.ts';

const marks = makeCharacterSet('。,、省');

test.each([
  ['。', true],
  ['省', true],
  ['市', false],
  [' ', false],
])('%s is in the set: %s', (character, isIn) => expect(marks.has(character.charCodeAt(0))).toBe(isIn));

test('a character 32 or 1024 further on is another one', () => {
  expect(marks.has('省'.charCodeAt(0) + 32)).toBe(false);
  expect(marks.has('省'.charCodeAt(0) + 1024)).toBe(false);
});

test('behind the ends of a text is nothing', () => {
  expect(marks.has('省'.charCodeAt(1))).toBe(false);
  expect(marks.has('省'.charCodeAt(-1))).toBe(false);
});

test('only the first character of each word is in it', () =>
  expect([...'省市'].map((character) => makeCharacterSet(['省市']).has(character.charCodeAt(0)))).toEqual([
    true,
    false,
  ]));
