/** Parts of dates, times and durations: `.year`, `.quarter`, `.epochSeconds`, `.minutesOfHour`. */

import { CypherError } from '../errors.ts';
import { type CypherValue, integer } from '../values.ts';
import type { Duration } from './duration.ts';
import { civil, dayOf, instant, type Moment, nanosPerSecond, weekdayOf, weekOf } from './moment.ts';

type DayPart = (day: number) => number;

const quarterOf: DayPart = (day) => Math.ceil(civil(day).month / 3);

const dayOfQuarter: DayPart = (day) => day - dayOf(civil(day).year, quarterOf(day) * 3 - 2, 1) + 1;

const dayParts: Readonly<Record<string, DayPart>> = {
  year: (day) => civil(day).year,
  quarter: quarterOf,
  month: (day) => civil(day).month,
  week: (day) => weekOf(day).week,
  weekYear: (day) => weekOf(day).weekYear,
  day: (day) => civil(day).dayOfMonth,
  dayOfWeek: weekdayOf,
  weekDay: weekdayOf,
  dayOfQuarter,
  quarterDay: dayOfQuarter,
  ordinalDay: (day) => day - dayOf(civil(day).year, 1, 1) + 1,
};

const timeParts: Readonly<Record<string, (nanos: number) => number>> = {
  hour: (nanos) => Math.floor(nanos / (3600 * nanosPerSecond)),
  minute: (nanos) => Math.floor(nanos / (60 * nanosPerSecond)) % 60,
  second: (nanos) => Math.floor(nanos / nanosPerSecond) % 60,
  millisecond: (nanos) => Math.floor((nanos % nanosPerSecond) / 1e6),
  microsecond: (nanos) => Math.floor((nanos % nanosPerSecond) / 1e3),
  nanosecond: (nanos) => nanos % nanosPerSecond,
};

/** Neo4j does not tell capitals apart in these names. */
const findPart = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.entries(table).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

export const momentPart = (moment: Moment, name: string): CypherValue => {
  const day = findPart(dayParts, name);
  if (day && moment.day !== undefined) return day(moment.day);
  const time = findPart(timeParts, name);
  if (time && moment.nanos !== undefined) return time(moment.nanos);
  if (moment.offset !== undefined) {
    if (name === 'timezone' || name === 'offset')
      return moment.toString().replace(/^.*?(Z|[+-]\d\d:\d\d(?::\d\d)?)$/u, '$1');
    if (name === 'offsetMinutes') return Math.trunc(moment.offset / 60);
    if (name === 'offsetSeconds') return moment.offset;
    if (moment.day !== undefined && name === 'epochSeconds') return Math.floor(instant(moment));
    if (moment.day !== undefined && name === 'epochMillis') {
      return integer(Math.floor(instant(moment)) * 1000 + Math.floor(((moment.nanos ?? 0) % nanosPerSecond) / 1e6));
    }
  }
  throw new CypherError(`No such field: ${name} of a ${moment.kind}`);
};

const parts: Readonly<Record<string, (value: Duration) => number>> = {
  years: (d) => Math.trunc(d.months / 12),
  quarters: (d) => Math.trunc(d.months / 3),
  months: (d) => d.months,
  weeks: (d) => Math.trunc(d.days / 7),
  days: (d) => d.days,
  hours: (d) => Math.trunc(d.seconds / 3600),
  minutes: (d) => Math.trunc(d.seconds / 60),
  seconds: (d) => d.seconds,
  milliseconds: (d) => d.seconds * 1e3 + Math.floor(d.nanos / 1e6),
  microseconds: (d) => d.seconds * 1e6 + Math.floor(d.nanos / 1e3),
  nanoseconds: (d) => d.seconds * 1e9 + d.nanos,
  quartersOfYear: (d) => Math.trunc((d.months % 12) / 3),
  monthsOfYear: (d) => d.months % 12,
  monthsOfQuarter: (d) => d.months % 3,
  daysOfWeek: (d) => d.days % 7,
  minutesOfHour: (d) => Math.trunc((d.seconds % 3600) / 60),
  secondsOfMinute: (d) => d.seconds % 60,
  millisecondsOfSecond: (d) => Math.floor(d.nanos / 1e6),
  microsecondsOfSecond: (d) => Math.floor(d.nanos / 1e3),
  nanosecondsOfSecond: (d) => d.nanos,
};

export const durationPart = (duration: Duration, name: string): CypherValue => {
  const part = findPart(parts, name);
  if (!part) throw new CypherError(`No such field: ${name} of a DURATION`);
  return integer(part(duration));
};
