/** A year of validity. Takes 1949, 1997, 2023; refuses 97 and 20210124. */
import type { ValueType } from './value-type.ts';

export const year: ValueType<number> = {
  name: 'year',
  cypherType: 'INTEGER',
  expected: 'a year from 1000 to 2999',
  parse: (written) => (/^[12]\d{3}$/.test(written) ? Number(written) : undefined),
  isValid: (value): value is number => Number.isInteger(value) && (value as number) >= 1000 && (value as number) < 3000,
  show: String,
};
