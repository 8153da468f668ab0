/** Whole numbers from zero: counts, orders, offsets. Takes 0, 7, 120000; refuses -1 and 1.5. */
import type { ValueType } from './value-type.ts';

export const integer: ValueType<number> = {
  name: 'integer',
  cypherType: 'INTEGER',
  expected: 'a whole number from 0 to 2^53 - 1',
  parse: (written) => (/^\d+$/.test(written) && integer.isValid(Number(written)) ? Number(written) : undefined),
  isValid: (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0),
  show: String,
};
