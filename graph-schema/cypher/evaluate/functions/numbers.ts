/** Functions of numbers, and conversions to numbers and truth values. */
import { CypherError, needsServer } from '../errors.ts';
import { typeError } from '../show.ts';
import { type CypherValue, Float, integer, isNumber } from '../values.ts';
import {
  type CypherFunction,
  type Functions,
  float,
  integerArgument,
  numberArgument,
  open,
  shortInteger,
  strict,
  textArgument,
} from './function.ts';

const toFloat = (name: string, compute: (value: number) => number): CypherFunction =>
  strict(1, 1, ([value]) => float(compute(numberArgument(name, value))));

/** The decimal point moved in what is written, not in binary. */
const shifted = (value: number, places: number): number => {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
};

const round = (value: number, precision: number, mode: string): number => {
  if (!Number.isFinite(value)) return value;
  const factor = 10 ** precision;
  // Work on the written digits, as Java's BigDecimal does: 1.005 is 1.005, not 1.00499….
  const scaled = precision === 0 ? value : shifted(value, precision);
  if (!Number.isFinite(scaled)) return Math.round(value * factor) / factor;
  const below = Math.floor(scaled);
  const rest = scaled - below;
  const towards: Readonly<Record<string, number>> = {
    UP: scaled < 0 ? below : Math.ceil(scaled),
    DOWN: Math.trunc(scaled),
    CEILING: Math.ceil(scaled),
    FLOOR: below,
    HALF_UP: rest === 0.5 ? (scaled < 0 ? below : below + 1) : Math.round(scaled),
    HALF_DOWN: rest === 0.5 ? (scaled < 0 ? below + 1 : below) : Math.round(scaled),
    HALF_EVEN: rest === 0.5 ? (below % 2 === 0 ? below : below + 1) : Math.round(scaled),
  };
  const result = towards[mode];
  if (result === undefined) throw new CypherError(`round(): unknown mode ${mode}`);
  return precision === 0 ? result : shifted(result, -precision);
};

/** round(x) and round(x, 0) round halves up (towards +∞); with a precision, halves away from zero. */
const rounded: CypherFunction = strict(1, 3, ([value, precision, mode]) => {
  const given = numberArgument('round', value);
  const digits = precision === undefined ? 0 : shortInteger('round()', numberArgument('round', precision));
  if (digits === 0 && mode === undefined) {
    if (!Number.isFinite(given)) return float(given);
    // Java rounds to a whole number of 64 bits.
    return float(Math.max(-(2 ** 63), Math.min(2 ** 63, Math.floor(given + 0.5) + 0)));
  }
  if (digits < 0) throw new CypherError("Precision argument to 'round()' cannot be negative");
  return float(round(given, digits, mode === undefined ? 'HALF_UP' : textArgument('round', mode)));
});

const range: CypherFunction = open(2, 3, (values, context) => {
  const [from, to, step = 1] = values.map((each) => integerArgument('range', each)) as [number, number, number?];
  if (step === 0) throw new CypherError('range(): step cannot be zero');
  // As many as Neo4j counts: cut off towards zero, so that range(2, 1, 3) holds the 2 from which it starts.
  const count = Math.trunc((to - from) / step) + 1;
  const found: number[] = [];
  for (let i = 0; i < count; i += 1) {
    found.push(from + i * step);
    if (i % 1024 === 0) context.tick();
  }
  return found;
});

const integerOf = (value: CypherValue): CypherValue => {
  if (value === null || typeof value === 'number') return value;
  if (value instanceof Float)
    return Number.isFinite(value.value) ? integer(Math.trunc(value.value)) : integer(Number.NaN);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') {
    const text = value;
    if (/^[+-]?\d+$/u.test(text)) return integer(Number(text));
    // Java reads the digits of all scripts, also １２.
    if (/^[+-]?[\p{Nd}.eE+-]+$/u.test(text) && !/^[\x20-\x7e]*$/u.test(text))
      throw needsServer(`toInteger() of ${JSON.stringify(text)}`);
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u.test(text)) return integer(Math.trunc(Number(text)));
    return null;
  }
  throw typeError('toInteger()', 'STRING, INTEGER, FLOAT or BOOLEAN', value);
};

const floatOf = (value: CypherValue): CypherValue => {
  if (value === null || value instanceof Float) return value;
  if (typeof value === 'number') return float(value);
  if (typeof value === 'string') {
    // As Java reads it: with a letter for its size, which says nothing, and also what is no number.
    const text = value.trim();
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?$/u.test(text))
      return float(Number(text.replace(/[fFdD]$/u, '')));
    if (/^[+-]?(?:NaN|Infinity)$/u.test(text)) return float(Number(text));
    if (/^[+-]?0[xX]/u.test(text)) throw needsServer(`toFloat() of ${JSON.stringify(text)}`);
    return null;
  }
  throw typeError('toFloat()', 'STRING, INTEGER or FLOAT', value);
};

const booleanOf = (value: CypherValue): CypherValue => {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') {
    const text = value.trim().toLowerCase();
    return text === 'true' ? true : text === 'false' ? false : null;
  }
  throw typeError('toBoolean()', 'STRING, INTEGER or BOOLEAN', value);
};

const orNull =
  (convert: (value: CypherValue) => CypherValue) =>
  (value: CypherValue): CypherValue => {
    try {
      return convert(value);
    } catch (error) {
      if (error instanceof CypherError) return null;
      throw error;
    }
  };

const one = (convert: (value: CypherValue) => CypherValue): CypherFunction =>
  open(1, 1, ([value]) => convert(value as CypherValue));

const each = (convert: (value: CypherValue) => CypherValue): CypherFunction =>
  strict(1, 1, ([list]) => {
    if (!Array.isArray(list)) throw typeError('to…List()', 'LIST', list as CypherValue);
    return list.map(orNull(convert));
  });

const degrees = (value: number): number => (value * 180) / Math.PI;
const radians = (value: number): number => (value * Math.PI) / 180;

export const numbers: Functions = {
  abs: strict(1, 1, ([value]) =>
    typeof value === 'number' ? Math.abs(value) : float(Math.abs(numberArgument('abs', value))),
  ),
  ceil: toFloat('ceil', Math.ceil),
  floor: toFloat('floor', Math.floor),
  round: rounded,
  sign: strict(1, 1, ([value]) => Math.sign(numberArgument('sign', value)) + 0),
  sqrt: toFloat('sqrt', Math.sqrt),
  exp: toFloat('exp', Math.exp),
  log: toFloat('log', Math.log),
  log10: toFloat('log10', Math.log10),
  e: open(0, 0, () => float(Math.E)),
  pi: open(0, 0, () => float(Math.PI)),
  sin: toFloat('sin', Math.sin),
  cos: toFloat('cos', Math.cos),
  tan: toFloat('tan', Math.tan),
  cot: toFloat('cot', (value) => 1 / Math.tan(value)),
  asin: toFloat('asin', Math.asin),
  acos: toFloat('acos', Math.acos),
  atan: toFloat('atan', Math.atan),
  atan2: strict(2, 2, ([y, x]) => float(Math.atan2(numberArgument('atan2', y), numberArgument('atan2', x)))),
  degrees: toFloat('degrees', degrees),
  radians: toFloat('radians', radians),
  haversin: toFloat('haversin', (value) => (1 - Math.cos(value)) / 2),
  rand: open(0, 0, (_, context) => float(context.random())),
  range,
  isnan: strict(1, 1, ([value]) => {
    if (!isNumber(value as CypherValue)) throw typeError('isNaN()', 'FLOAT', value as CypherValue);
    return Number.isNaN(numberArgument('isNaN', value));
  }),
  tointeger: one(integerOf),
  tointegerornull: one(orNull(integerOf)),
  tofloat: one(floatOf),
  tofloatornull: one(orNull(floatOf)),
  toboolean: one(booleanOf),
  tobooleanornull: one(orNull(booleanOf)),
  tointegerlist: each(integerOf),
  tofloatlist: each(floatOf),
  tobooleanlist: each(booleanOf),
};
