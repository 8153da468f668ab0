/** Temporal values from maps of parts, and cut down to a unit: `date({year: 2021, month: 1})`, `date.truncate('quarter', d)`. */
import { CypherError, needsServer } from '../errors.ts';
import { typeError } from '../show.ts';
import { type CypherMap, isNumber, numeric } from '../values.ts';
import {
  civil,
  dayOf,
  daysInMonth,
  firstMonday,
  Moment,
  type MomentKind,
  nanosPerSecond,
  weekdayOf,
  weekOf,
} from './moment.ts';
import { checkedDay, parseOffset } from './parse.ts';

const dayNames = ['year', 'month', 'day', 'week', 'dayOfWeek', 'quarter', 'dayOfQuarter', 'ordinalDay'];
const timeNames = ['hour', 'minute', 'second', 'millisecond', 'microsecond', 'nanosecond'];

export const fromParts = (kind: MomentKind, map: CypherMap, convert: (moment: Moment) => Moment): Moment => {
  const number = (name: string): number | undefined => {
    const value = map.get(name);
    if (value === undefined) return undefined;
    if (value === null) throw needsServer(`${kind} from a {${name}} that is null`);
    if (!isNumber(value)) throw typeError(`${kind} from {${name}}`, 'INTEGER', value);
    return numeric(value);
  };
  for (const key of map.keys()) {
    const known = [...dayNames, ...timeNames, 'timezone', 'date', 'time', 'datetime', 'epochSeconds', 'epochMillis'];
    if (!known.includes(key)) throw new CypherError(`${kind}: unknown field ${key}`);
  }
  if (['date', 'time', 'datetime', 'epochSeconds', 'epochMillis'].some((key) => map.has(key))) {
    const [base] = [map.get('date'), map.get('datetime')].filter((each) => each instanceof Moment);
    const changes = [...map.keys()].filter((key) => !['date', 'datetime'].includes(key));
    if (!(base instanceof Moment) || map.size !== 1 + changes.length)
      throw needsServer(`${kind} from ${[...map.keys()].join(', ')}`);
    if (changes.length === 0) return convert(base);
    if (kind !== 'DATE' || !changes.every((key) => ['year', 'month', 'day'].includes(key))) {
      throw needsServer(`${kind} from ${[...map.keys()].join(', ')}`);
    }
    const old = civil(base.day as number);
    const year = number('year') ?? old.year;
    const month = number('month') ?? old.month;
    return new Moment(
      checkedDay(year, month, number('day') ?? Math.min(old.dayOfMonth, daysInMonth(year, month))),
      undefined,
      undefined,
    );
  }
  const nanos = timeNames.some((name) => map.has(name)) ? nanosFrom(number) : 0;
  const zone = map.get('timezone');
  const offset = typeof zone === 'string' ? parseOffset(zone) : 0;
  const day = kind.endsWith('TIME') && !kind.endsWith('DATETIME') ? undefined : dayFrom(number, kind);
  return new Moment(day, kind === 'DATE' ? undefined : nanos, kind.startsWith('ZONED') ? offset : undefined);
};

const dayFrom = (number: (name: string) => number | undefined, kind: string): number => {
  const year = number('year');
  if (year === undefined) throw new CypherError(`${kind}: expected a year`);
  const week = number('week');
  if (week !== undefined) return firstMonday(year) + (week - 1) * 7 + (number('dayOfWeek') ?? 1) - 1;
  const quarter = number('quarter');
  if (quarter !== undefined) return dayOf(year, quarter * 3 - 2, 1) + (number('dayOfQuarter') ?? 1) - 1;
  const ordinal = number('ordinalDay');
  if (ordinal !== undefined) return dayOf(year, 1, 1) + ordinal - 1;
  return checkedDay(year, number('month') ?? 1, number('day') ?? 1);
};

const nanosFrom = (number: (name: string) => number | undefined): number => {
  const seconds = (number('hour') ?? 0) * 3600 + (number('minute') ?? 0) * 60 + (number('second') ?? 0);
  const fraction =
    (number('millisecond') ?? 0) * 1e6 + (number('microsecond') ?? 0) * 1e3 + (number('nanosecond') ?? 0);
  return seconds * nanosPerSecond + fraction;
};

const ofYear = (years: number) => (day: number) => dayOf(Math.floor(civil(day).year / years) * years, 1, 1);

const dayUnits: Readonly<Record<string, (day: number) => number>> = {
  millennium: ofYear(1000),
  century: ofYear(100),
  decade: ofYear(10),
  year: ofYear(1),
  weekyear: (day) => firstMonday(weekOf(day).weekYear),
  quarter: (day) => dayOf(civil(day).year, Math.floor((civil(day).month - 1) / 3) * 3 + 1, 1),
  month: (day) => dayOf(civil(day).year, civil(day).month, 1),
  week: (day) => day - weekdayOf(day) + 1,
  day: (day) => day,
};

const timeUnits: Readonly<Record<string, number>> = {
  hour: 3600 * nanosPerSecond,
  minute: 60 * nanosPerSecond,
  second: nanosPerSecond,
  millisecond: 1e6,
  microsecond: 1e3,
};

export const truncate = (unit: string, moment: Moment): Moment => {
  const name = unit.toLowerCase();
  const ofDay = dayUnits[name];
  if (ofDay) {
    if (moment.day === undefined) {
      if (name === 'day') return new Moment(undefined, 0, moment.offset);
      throw new CypherError(`truncate(): a ${moment.kind} has no ${unit}`);
    }
    return new Moment(ofDay(moment.day), moment.nanos === undefined ? undefined : 0, moment.offset);
  }
  const step = timeUnits[name];
  if (step === undefined || moment.nanos === undefined)
    throw new CypherError(`truncate(): unit ${unit} of a ${moment.kind}`);
  return new Moment(moment.day, moment.nanos - (moment.nanos % step), moment.offset);
};
