/** Turns what was typed into a question's form into its parameters; undefined while something is still wanting. */
import type { Parameters, ReadyQuestion } from '../../api.ts';
import { isDate } from './is-date.ts';

type Value = Parameters[string];

const read = ({ type, default: known }: ReadyQuestion['parameters'][string], typed: string): Value | undefined => {
  if (typed === '') return known;
  if (type === 'date') return isDate(typed) ? typed : undefined;
  if (type !== 'integer') return typed;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : undefined;
};

export const readTold = (
  { parameters }: Pick<ReadyQuestion, 'parameters'>,
  values: Readonly<Record<string, string>>,
): Parameters | undefined => {
  const told: Record<string, Value> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = read(parameter, (values[name] ?? '').trim());
    if (value === undefined) return undefined;
    told[name] = value;
  }
  return told;
};
