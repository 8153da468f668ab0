/** date(), datetime(), duration.between(), date.truncate() and their kin. */
import type { Context } from '../context.ts';
import { CypherError, needsServer } from '../errors.ts';
import { typeError } from '../show.ts';
import { fromParts, truncate } from '../temporal/build.ts';
import { approximate, between, Duration } from '../temporal/duration.ts';
import { instant, Moment, type MomentKind, nanosPerDay, nanosPerSecond } from '../temporal/moment.ts';
import { parseDuration, parseMoment } from '../temporal/parse.ts';
import { type CypherMap, type CypherValue, isMap, isNumber, numeric } from '../values.ts';
import { type CypherFunction, type Functions, integerArgument, open, strict, textArgument } from './function.ts';

const kinds: Readonly<Record<string, MomentKind>> = {
  date: 'DATE',
  datetime: 'ZONED DATETIME',
  localdatetime: 'LOCAL DATETIME',
  time: 'ZONED TIME',
  localtime: 'LOCAL TIME',
};

const hasDay = (kind: MomentKind): boolean => kind === 'DATE' || kind.endsWith('DATETIME');
const hasTime = (kind: MomentKind): boolean => kind !== 'DATE';
const hasOffset = (kind: MomentKind): boolean => kind.startsWith('ZONED');

/** A moment seen as another kind: what it does not know is midnight and Greenwich. */
const convert = (moment: Moment, kind: MomentKind): Moment => {
  if (hasDay(kind) && moment.day === undefined) throw new CypherError(`a ${moment.kind} has no day for a ${kind}`);
  if (hasTime(kind) && !hasDay(kind) && moment.nanos === undefined)
    throw new CypherError(`a ${moment.kind} has no time`);
  return new Moment(
    hasDay(kind) ? moment.day : undefined,
    hasTime(kind) ? (moment.nanos ?? 0) : undefined,
    hasOffset(kind) ? (moment.offset ?? 0) : undefined,
  );
};

const make = (kind: MomentKind, value: CypherValue | undefined, context: Context): CypherValue => {
  if (value === undefined) return convert(context.now, kind);
  if (value === null) return null;
  if (typeof value === 'string') return parseMoment(kind, value);
  if (value instanceof Moment) {
    if (hasTime(kind) && value.nanos === undefined)
      throw new CypherError(`Cannot get the time of: ${value.toString()}`);
    return convert(value, kind);
  }
  if (isMap(value)) return fromParts(kind, value, (moment) => convert(moment, kind));
  throw typeError(kind, 'STRING, MAP or a temporal value', value);
};

const momentFunctions = (name: string, kind: MomentKind): Functions => {
  const now: CypherFunction = open(0, 1, (values, context) => {
    if (values.length > 0) throw needsServer(`${name}.… with a time zone`);
    return convert(context.now, kind);
  });
  return {
    [name]: open(0, 1, ([value], context) => make(kind, value, context)),
    [`${name}.transaction`]: now,
    [`${name}.statement`]: now,
    [`${name}.realtime`]: now,
    [`${name}.truncate`]: open(2, 3, ([unit, value, fields]) => {
      if (!(value instanceof Moment)) throw typeError(`${name}.truncate()`, 'a temporal value', value ?? null);
      if (isMap(fields ?? null) && (fields as CypherMap).size > 0) throw needsServer(`${name}.truncate() with a map`);
      return convert(truncate(textArgument('truncate', unit), value), kind);
    }),
  };
};

const moments = (values: readonly CypherValue[]): [Moment, Moment] => {
  for (const value of values) {
    if (!(value instanceof Moment)) throw typeError('duration.between()', 'a temporal value', value);
  }
  return values as [Moment, Moment];
};

/** Both on one clock: where one has no day or no time, the other's does not count either. */
const aligned = (values: readonly CypherValue[]): [Moment, Moment] => {
  const [a, b] = moments(values);
  if ((a.day === undefined) !== (b.day === undefined)) {
    return [new Moment(undefined, a.nanos ?? 0, a.offset), new Moment(undefined, b.nanos ?? 0, b.offset)];
  }
  if (a.offset !== undefined && b.offset !== undefined && a.offset !== b.offset && a.day !== undefined) {
    const seconds = instant(b) + a.offset;
    const day = Math.floor(seconds / 86_400);
    const total = (b.nanos ?? 0) + (a.offset - b.offset) * nanosPerSecond;
    return [a, new Moment(day, ((total % nanosPerDay) + nanosPerDay) % nanosPerDay, a.offset)];
  }
  return [a, b];
};

const days = (a: Moment, b: Moment): number => {
  if (a.day === undefined || b.day === undefined) return 0;
  const difference = (b.day - a.day) * nanosPerDay + (b.nanos ?? 0) - (a.nanos ?? 0);
  return Math.trunc(difference / nanosPerDay);
};

const inSeconds = (a: Moment, b: Moment): Duration => {
  const whole = a.day === undefined || b.day === undefined ? 0 : (b.day - a.day) * 86_400;
  const both = a.offset !== undefined && b.offset !== undefined;
  const shift = both ? (a.offset as number) - (b.offset as number) : 0;
  return new Duration(0, 0, whole + shift, (b.nanos ?? 0) - (a.nanos ?? 0));
};

const durationFields = new Set(
  'years quarters months weeks days hours minutes seconds milliseconds microseconds nanoseconds'.split(' '),
);

const duration: CypherFunction = strict(1, 1, ([value]) => {
  if (typeof value === 'string') return parseDuration(value);
  if (value instanceof Duration) return value;
  if (!isMap(value as CypherValue)) throw typeError('duration()', 'STRING or MAP', value as CypherValue);
  const given: Record<string, number> = {};
  for (const [key, each] of value as CypherMap) {
    if (!durationFields.has(key)) throw new CypherError(`duration(): unknown field ${key}`);
    if (!isNumber(each)) throw typeError(`duration({${key}})`, 'a number', each);
    given[key] = numeric(each);
  }
  const get = (name: string): number => given[name] ?? 0;
  return approximate(
    get('years') * 12 + get('quarters') * 3 + get('months'),
    get('weeks') * 7 + get('days'),
    get('hours') * 3600 + get('minutes') * 60 + get('seconds'),
    get('milliseconds') * 1e6 + get('microseconds') * 1e3 + get('nanoseconds'),
  );
});

export const times: Functions = {
  ...Object.fromEntries(Object.entries(kinds).flatMap(([name, kind]) => Object.entries(momentFunctions(name, kind)))),
  'datetime.fromepoch': strict(2, 2, ([seconds, nanos]) => {
    const all = integerArgument('datetime.fromepoch', seconds);
    const day = Math.floor(all / 86_400);
    return new Moment(day, (all - day * 86_400) * nanosPerSecond + integerArgument('datetime.fromepoch', nanos), 0);
  }),
  'datetime.fromepochmillis': strict(1, 1, ([milliseconds]) => {
    const all = integerArgument('datetime.fromepochmillis', milliseconds);
    const day = Math.floor(all / 86_400_000);
    return new Moment(day, (all - day * 86_400_000) * 1e6, 0);
  }),
  duration,
  'duration.between': strict(2, 2, (values) => between(...aligned(values))),
  'duration.inmonths': strict(2, 2, (values) => new Duration(between(...aligned(values)).months, 0, 0)),
  'duration.indays': strict(2, 2, (values) => new Duration(0, days(...aligned(values)), 0)),
  'duration.inseconds': strict(2, 2, (values) => inSeconds(...aligned(values))),
};
