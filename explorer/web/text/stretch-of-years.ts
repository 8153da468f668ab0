/** Years as a stretch of time, and dates in words as exact as they are known. */
export const stretchOf = (one: string, other: string): readonly [string, string] =>
  one <= other ? [one, other] : [other, one];

export type Precision = 'day' | 'month' | 'year' | 'number';

/** How exactly a date is known: 2021-03 to the month, 2021 to the year or by the document number alone. */
export const precisionOf = (date: string, byNumber: boolean): Precision =>
  byNumber ? 'number' : date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
