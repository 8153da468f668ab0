/** How a function is declared: how many arguments it takes and what it makes of them. */
import type { Context } from '../context.ts';
import { CypherError } from '../errors.ts';
import { typeError } from '../show.ts';
import { type CypherValue, Float, isList, isNumber, numeric } from '../values.ts';

export interface CypherFunction {
  readonly least: number;
  readonly most: number;
  call(values: readonly CypherValue[], context: Context): CypherValue;
}
export type Functions = Readonly<Record<string, CypherFunction>>;

type Call = (values: readonly CypherValue[], context: Context) => CypherValue;

/** A function that sees its nulls. */
export const open = (least: number, most: number, call: Call): CypherFunction => ({ least, most, call });

/** A function that is null as soon as one argument is. */
export const strict = (least: number, most: number, call: Call): CypherFunction => ({
  least,
  most,
  call: (values, context) => (values.includes(null) ? null : call(values, context)),
});

export const textArgument = (name: string, value: CypherValue | undefined): string => {
  if (typeof value !== 'string') throw typeError(`${name}()`, 'STRING', value ?? null);
  return value;
};

export const integerArgument = (name: string, value: CypherValue | undefined): number => {
  if (typeof value !== 'number') throw typeError(`${name}()`, 'INTEGER', value ?? null);
  return value;
};

/** Places in texts and lists are Java's: whole numbers of 32 bits, and others are refused. */
export const shortInteger = (where: string, value: number): number => {
  if (value < -(2 ** 31) || value >= 2 ** 31)
    throw new CypherError(`${where}: expected an integer between -2147483648 and 2147483647, got ${value}`);
  return value;
};

export const numberArgument = (name: string, value: CypherValue | undefined): number => {
  if (value === undefined || !isNumber(value)) throw typeError(`${name}()`, 'INTEGER or FLOAT', value ?? null);
  return numeric(value);
};

export const listArgument = (name: string, value: CypherValue | undefined): readonly CypherValue[] => {
  if (value === undefined || !isList(value)) throw typeError(`${name}()`, 'LIST', value ?? null);
  return value;
};

export const float = (value: number): Float => new Float(value);
