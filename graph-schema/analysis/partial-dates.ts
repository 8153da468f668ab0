/**
 * Dates that may lack day or month, compared without pretending to know more: each is the stretch of days that it may mean.
 *
 *   2021 is before 2022-01-05; whether 2021 is before 2021-06-30 is unknown
 */
import { partialDate } from '../properties/partial-date.ts';

export type Known = 'yes' | 'no' | 'unknown';

/** The first and the last day that a date may mean; days need not exist (2021-02-31), as they are only compared. */
const first = (date: string): string => `${date}-01-01`.slice(0, 10);
const last = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** Is `a` certainly, possibly or never earlier than `b`? Equal days are not earlier. */
export const isBefore = (a: string | undefined, b: string | undefined): Known => {
  if (a === undefined || b === undefined) return 'unknown';
  if (last(a) < first(b)) return 'yes';
  return first(a) >= last(b) ? 'no' : 'unknown';
};

/** Has the day come by `on`? A day of `on` itself counts. */
export const hasCome = (date: string | undefined, on: string): Known => {
  const later = isBefore(on, date);
  return later === 'yes' ? 'no' : later === 'no' ? 'yes' : date === on ? 'yes' : 'unknown';
};

/** Orders dates by their first day, the unknown last. */
export const byDate = (a: string | undefined, b: string | undefined): number => {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
};

/** Whole days between two full dates, or undefined if either lacks its day. */
export const daysBetween = (from: string | undefined, to: string | undefined): number | undefined => {
  if (from?.length !== 10 || to?.length !== 10) return undefined;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
};

/** Is it a date as the graph keeps them? Refuses 2021-13-40. */
export const isDate = (written: string): boolean => partialDate.isValid(written);
