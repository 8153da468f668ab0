/** One of a fixed list of words: `choice('level', ['province', 'county'])` takes `county`; refuses `village` and `County`. */
import type { ValueType } from './value-type.ts';

export interface Choice<T extends string> extends ValueType<T> {
  readonly choices: readonly T[];
}

export const choice = <const T extends string>(name: string, choices: readonly T[]): Choice<T> => {
  const isChoice = (value: unknown): value is T => (choices as readonly unknown[]).includes(value);
  return {
    name,
    choices,
    cypherType: 'STRING',
    expected: `one of ${choices.join(', ')}`,
    parse: (written) => (isChoice(written) ? written : undefined),
    isValid: isChoice,
    show: (value) => value,
  };
};
