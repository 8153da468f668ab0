/** Years and months as stretches of time, and dates in words as exact as they are known. */

/** A year and a month beside each other are as exact as the less exact one. */
export const stretchOf = (one: string, other: string): readonly [string, string] => {
  const exact = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, exact), other.slice(0, exact)];
  return a <= b ? [a, b] : [b, a];
};

/** A year lies within a stretch of months that touches it. */
export const isWithin = (value: string, since: string | undefined, until: string | undefined): boolean => {
  const exact = (end: string): number => Math.min(value.length, end.length);
  return (
    (since === undefined || value.slice(0, exact(since)) >= since.slice(0, exact(since))) &&
    (until === undefined || value.slice(0, exact(until)) <= until.slice(0, exact(until)))
  );
};

export type Precision = 'day' | 'month' | 'year' | 'number';

/** How exactly a date is known: 2021-03 to the month, 2021 to the year or by the document number alone. */
export const precisionOf = (date: string, byNumber: boolean): Precision =>
  byNumber ? 'number' : date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
