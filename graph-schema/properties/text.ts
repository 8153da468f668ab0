/** Text: well-formed and not empty. Takes `重庆市`, ` a`, `𠮷`; refuses the empty string and half of a surrogate pair. */
import type { ValueType } from './value-type.ts';

/** Also whole pairs, as it looks at halves: quick to ask, and most texts have none. */
const anySurrogate = /[\ud800-\udfff]/;

/** A lone surrogate cannot be stored as UTF-8, so no store would give it back. */
export const isWellFormed = (value: string): boolean => !anySurrogate.test(value) || !/\p{Surrogate}/u.test(value);

export const text: ValueType<string> = {
  name: 'text',
  cypherType: 'STRING',
  expected: 'text that is not empty',
  parse: (written) => (text.isValid(written) ? written : undefined),
  isValid: (value): value is string => typeof value === 'string' && value !== '' && isWellFormed(value),
  show: (value) => value,
};
