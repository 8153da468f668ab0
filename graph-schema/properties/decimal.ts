/** A finite number: coordinates on the globe or in the picture. Takes 106.55, -0.5, 3; refuses NaN and Infinity. */
import type { ValueType } from './value-type.ts';

export const decimal: ValueType<number> = {
  name: 'decimal',
  cypherType: 'FLOAT',
  expected: 'a finite number',
  parse: (written) => (written.trim() !== '' && Number.isFinite(Number(written)) ? Number(written) : undefined),
  isValid: (value): value is number => Number.isFinite(value) && !Object.is(value, -0),
  show: String,
};
