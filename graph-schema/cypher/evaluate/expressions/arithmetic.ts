/** + - * / % ^ and the signs, on numbers, texts, lists, dates and durations. */
import { CypherError, needsServer } from '../errors.ts';
import { kindOf, showValue } from '../show.ts';
import { approximate, Duration, plus } from '../temporal/duration.ts';
import { Moment } from '../temporal/moment.ts';
import { type CypherValue, Float, integer, isList, isNumber, maximumSize, numeric } from '../values.ts';

type Binary = (a: CypherValue, b: CypherValue) => CypherValue;

const unfit = (operator: string, a: CypherValue, b: CypherValue): CypherError =>
  new CypherError(`Type mismatch: ${kindOf(a)} ${operator} ${kindOf(b)}`);

/** Two integers give an integer, any float gives a float. */
const numbers = (
  a: number | Float,
  b: number | Float,
  ofIntegers: (x: number, y: number) => number,
  ofFloats: (x: number, y: number) => number = ofIntegers,
): CypherValue =>
  typeof a === 'number' && typeof b === 'number'
    ? integer(ofIntegers(a, b))
    : new Float(ofFloats(numeric(a), numeric(b)));

const sized = (list: CypherValue[]): CypherValue[] => {
  if (list.length > maximumSize) throw needsServer(`lists of more than ${maximumSize} items`);
  return list;
};

const add: Binary = (a, b) => {
  if (isList(a) || isList(b)) {
    if (isList(a) && isList(b)) return sized([...a, ...b]);
    if (isList(a)) return b === null ? null : sized([...a, b]);
    return a === null ? null : sized([a, ...(b as readonly CypherValue[])]);
  }
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return numbers(a, b, (x, y) => x + y);
  if (typeof a === 'string' || typeof b === 'string') {
    const [left, right] = [showValue(a), showValue(b)];
    if (left === undefined || right === undefined) throw unfit('+', a, b);
    if (left.length + right.length > maximumSize) throw needsServer(`texts of more than ${maximumSize} characters`);
    return left + right;
  }
  if (a instanceof Moment && b instanceof Duration) return plus(a, b, 1);
  if (a instanceof Duration && b instanceof Moment) return plus(b, a, 1);
  if (a instanceof Duration && b instanceof Duration) {
    return new Duration(a.months + b.months, a.days + b.days, a.seconds + b.seconds, a.nanos + b.nanos);
  }
  throw unfit('+', a, b);
};

const subtract: Binary = (a, b) => {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return numbers(a, b, (x, y) => x - y);
  if (a instanceof Moment && b instanceof Duration) return plus(a, b, -1);
  if (a instanceof Duration && b instanceof Duration) {
    return new Duration(a.months - b.months, a.days - b.days, a.seconds - b.seconds, a.nanos - b.nanos);
  }
  throw unfit('-', a, b);
};

const scale = (duration: Duration, by: number | Float, divide = false): Duration => {
  const factor = numeric(by);
  const { months, days, seconds, nanos } = duration;
  if (divide) return approximate(months / factor, days / factor, seconds / factor, nanos / factor);
  const scaled = [months * factor, days * factor, seconds * factor, nanos * factor] as const;
  return typeof by === 'number' ? new Duration(...scaled) : approximate(...scaled);
};

const multiply: Binary = (a, b) => {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return numbers(a, b, (x, y) => x * y);
  if (a instanceof Duration && isNumber(b)) return scale(a, b);
  if (isNumber(a) && b instanceof Duration) return scale(b, a);
  throw unfit('*', a, b);
};

const divide: Binary = (a, b) => {
  // Also of an unknown value and of a decimal: that is how Neo4j has it.
  if (b === 0 && (a === null || isNumber(a) || a instanceof Duration)) throw new CypherError('/ by zero');
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) {
    return numbers(
      a,
      b,
      (x, y) => Math.trunc(x / y),
      (x, y) => x / y,
    );
  }
  if (a instanceof Duration && isNumber(b)) return scale(a, b, true);
  throw unfit('/', a, b);
};

const modulo: Binary = (a, b) => {
  if (a === null || b === null) return null;
  if (!isNumber(a) || !isNumber(b)) throw unfit('%', a, b);
  return numbers(
    a,
    b,
    (x, y) => {
      if (y === 0) throw new CypherError('/ by zero');
      return x % y;
    },
    (x, y) => x % y,
  );
};

const power: Binary = (a, b) => {
  if (a === null || b === null) return null;
  if (!isNumber(a) || !isNumber(b)) throw unfit('^', a, b);
  return new Float(numeric(a) ** numeric(b));
};

/** `||` joins two texts or two lists, and nothing else. */
const concatenate: Binary = (a, b) => {
  if (a === null || b === null) return null;
  if ((typeof a === 'string' && typeof b === 'string') || (isList(a) && isList(b))) return add(a, b);
  throw unfit('||', a, b);
};

export const operators: Readonly<Record<string, Binary>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '%': modulo,
  '^': power,
  '||': concatenate,
};

export const negate = (value: CypherValue): CypherValue => {
  if (value === null) return null;
  if (typeof value === 'number') return integer(-value);
  if (value instanceof Float) return new Float(-value.value);
  throw new CypherError(`Type mismatch: - ${kindOf(value)}`);
};

export const keepSign = (value: CypherValue): CypherValue => {
  if (value === null || isNumber(value)) return value;
  throw new CypherError(`Type mismatch: + ${kindOf(value)}`);
};
