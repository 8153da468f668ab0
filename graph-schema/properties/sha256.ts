/** A SHA-256 in hexadecimal. Takes 64 of 0-9a-f; refuses capitals and shorter strings. */
import type { ValueType } from './value-type.ts';

const form = /^[0-9a-f]{64}$/;

export const sha256: ValueType<string> = {
  name: 'sha256',
  cypherType: 'STRING',
  expected: '64 hexadecimal digits in lower case',
  parse: (written) => (form.test(written.trim().toLowerCase()) ? written.trim().toLowerCase() : undefined),
  isValid: (value): value is string => typeof value === 'string' && form.test(value),
  show: (value) => value.slice(0, 12),
};
