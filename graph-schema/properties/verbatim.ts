/** A source text exactly as it was read; unlike `text` it may be empty. Takes ``, `\r\n`, `一`; refuses 1 and a lone surrogate. */
import { isWellFormed } from './text.ts';
import type { ValueType } from './value-type.ts';

export const verbatim: ValueType<string> = {
  name: 'verbatim',
  cypherType: 'STRING',
  expected: 'well-formed text, possibly empty',
  parse: (written) => (isWellFormed(written) ? written : undefined),
  isValid: (value): value is string => typeof value === 'string' && isWellFormed(value),
  show: (value) => value,
};
