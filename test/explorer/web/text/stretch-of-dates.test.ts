/** Stretches of years and months, and how exactly a date is known. */
import { describe, expect, it } from 'vitest';
import { isWithin, precisionOf, stretchOf } from '../../../../explorer/web/text/stretch-of-dates.ts';

describe('a stretch', () => {
  it.each([
    ['2019', '2021', ['2019', '2021']],
    ['2021', '2019', ['2019', '2021']],
    ['2021-05', '2021-03', ['2021-03', '2021-05']],
    ['2020', '2021-03', ['2020', '2021']],
    ['2021', '2021', ['2021', '2021']],
  ])('from %s to %s is %j', (one, other, expected) => expect(stretchOf(one, other)).toEqual(expected));
});

describe('within a stretch', () => {
  it.each([
    ['2021', '2021-03', '2021-05', true],
    ['2021-04', '2021-03', '2021-05', true],
    ['2021-04', '2021', '2021', true],
    ['2021-03', '2021-03', '2021-03', true],
    ['2020', undefined, '2021', true],
    ['2020', undefined, undefined, true],
    ['2021-06', '2021-03', '2021-05', false],
    ['2021-02', '2021-03', '2021-05', false],
    ['2020', '2021-03', '2021-05', false],
    ['2022-01', undefined, '2021', false],
  ])('%s between %s and %s: %s', (value, since, until, expected) =>
    expect(isWithin(value, since, until)).toBe(expected),
  );
});

describe('the precision of a date', () => {
  it.each([
    ['2021-03-01', false, 'day'],
    ['2021-03', false, 'month'],
    ['2021', false, 'year'],
    ['2021', true, 'number'],
  ] as const)('%s (by its number: %s) is known to the %s', (date, byNumber, expected) =>
    expect(precisionOf(date, byNumber)).toBe(expected),
  );
});
