/** Yes or no. Takes true, false and, when parsed, `true`; refuses 1 and `是`. */
import type { ValueType } from './value-type.ts';

export const flag: ValueType<boolean> = {
  name: 'flag',
  cypherType: 'BOOLEAN',
  expected: 'true or false',
  parse: (written) => (written === 'true' ? true : written === 'false' ? false : undefined),
  isValid: (value): value is boolean => typeof value === 'boolean',
  show: String,
};
