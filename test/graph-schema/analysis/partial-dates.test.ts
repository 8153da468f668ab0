/** Dates that lack a part are compared without pretending to know more. */
import { describe, expect, it } from 'vitest';
import { daysBetween, hasCome, isBefore, isDate } from '../../../graph-schema/analysis/partial-dates.ts';

describe('isBefore', () => {
  it.each([
    ['2021-01-24', '2021-01-25', 'yes'],
    ['2021-01-24', '2021-01-24', 'no'],
    ['2021', '2022-01-05', 'yes'],
    ['2021', '2021-06-30', 'unknown'],
    ['2021-06-30', '2021', 'unknown'],
    ['2021-03', '2021-02-28', 'no'],
    ['2021-03', '2021-03-31', 'unknown'],
    [undefined, '2021', 'unknown'],
  ] as const)('%s before %s: %s', (a, b, known) => expect(isBefore(a, b)).toBe(known));
});

describe('hasCome', () => {
  it.each([
    ['2021-03-01', '2021-03-01', 'yes'],
    ['2021-03-02', '2021-03-01', 'no'],
    ['2021', '2021-06-30', 'unknown'],
    ['2021', '2021', 'yes'],
    ['2021', '2022', 'yes'],
    ['2022-01', '2021', 'no'],
    [undefined, '2021', 'unknown'],
  ] as const)('%s by %s: %s', (date, on, known) => expect(hasCome(date, on)).toBe(known));
});

describe('isDate', () => {
  it.each(['2021', '2021-02', '2020-02-29'])('%s is one', (date) => expect(isDate(date)).toBe(true));
  it.each(['2021-13-40', '2021-02-29', '21-01-01', '2021年1月', ''])('%j is none', (date) =>
    expect(isDate(date)).toBe(false),
  );
});

describe('daysBetween', () => {
  it.each([
    ['2021-01-24', '2021-03-01', 36],
    ['2021-01', '2021-03-01', undefined],
    ['2021-03-01', '2021-01-24', -36],
  ])('%s to %s: %s', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});
