/** Six-digit code of an administrative division (GB/T 2260). Takes 500243, 110000, 100000; refuses 50024 and 彭水县. */
import type { ValueType } from './value-type.ts';

const form = /^[1-9]\d{5}$/;

export const adcode: ValueType<string> = {
  name: 'adcode',
  cypherType: 'STRING',
  expected: 'a six-digit division code such as 500243',
  parse: (written) => (form.test(written.trim()) ? written.trim() : undefined),
  isValid: (value): value is string => typeof value === 'string' && form.test(value),
  show: (value) => value,
};
