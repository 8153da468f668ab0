import { expect, test } from 'vitest';
import { firstIndex } from '../../../extractor/text/first-index.ts';

const sorted = [2, 3, 3, 7];

test.each([
  [1, 0],
  [2, 0],
  [3, 1],
  [4, 3],
  [7, 3],
  [8, 4],
])('the first that is at least %i stands at %i', (value, index) =>
  expect(firstIndex(sorted.length, (i) => sorted[i]! >= value)).toBe(index),
);

test('in an empty list there is none', () => expect(firstIndex(0, () => true)).toBe(0));

test('a long list is not read one by one', () => {
  const asked: number[] = [];
  const isPast = (i: number): boolean => {
    asked.push(i);
    return i >= 700_000;
  };
  expect(firstIndex(1_000_000, isPast)).toBe(700_000);
  expect(asked.length).toBeLessThanOrEqual(21);
});
