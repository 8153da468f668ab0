/** Temporal values from text: the ISO forms that Neo4j takes, `2021-01-24`, `20210124`, `2021-W03`, `P1Y2M`, `10:30+08:00`. */
import { CypherError, needsServer } from '../errors.ts';
import { Duration, secondsPerMonth } from './duration.ts';
import { dayOf, daysInMonth, firstMonday, Moment, nanosPerSecond } from './moment.ts';

const number = (text: string | undefined, otherwise = 0): number => (text === undefined ? otherwise : Number(text));

const bad = (kind: string, text: string): CypherError =>
  new CypherError(`Text cannot be parsed to a ${kind}: '${text}'`);

/** Neo4j takes `2021-1-4` too. */
const datePattern =
  /^([+-]?\d{4,9})(?:-(\d{1,2})(?:-(\d{1,2}))?|-W(\d{1,2})(?:-(\d))?|-Q(\d)(?:-(\d{1,2}))?|-(\d{3}))?$/u;
const basicPattern = /^(\d{4})(?:(\d{2})(\d{2})?|W(\d{2})(\d)?|Q(\d)(\d{2})?|(\d{3}))$/u;

export const checkedDay = (year: number, month: number, dayOfMonth: number): number => {
  if (month < 1 || month > 12) throw new CypherError(`Invalid value for MonthOfYear (valid values 1 - 12): ${month}`);
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) {
    throw new CypherError(`Invalid date: ${year}-${month}-${dayOfMonth}`);
  }
  return dayOf(year, month, dayOfMonth);
};

const parseDay = (text: string): number => {
  const parts = basicPattern.exec(text) ?? datePattern.exec(text);
  if (!parts) throw bad('Date', text);
  const [, yearText, month, day, week, weekday, quarter, dayOfQuarter, ordinal] = parts;
  const year = number(yearText);
  if (week !== undefined) return firstMonday(year) + (number(week) - 1) * 7 + number(weekday, 1) - 1;
  if (quarter !== undefined) return dayOf(year, number(quarter) * 3 - 2, 1) + number(dayOfQuarter, 1) - 1;
  if (ordinal !== undefined) return dayOf(year, 1, 1) + number(ordinal) - 1;
  return checkedDay(year, number(month, 1), number(day, 1));
};

const timePattern = /^(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?$/u;

const parseNanos = (text: string): number => {
  const parts = timePattern.exec(text);
  if (!parts) throw bad('Time', text);
  const [, hour, minute, second, fraction] = parts;
  if (number(hour) > 23 || number(minute) > 59 || number(second) > 59) throw bad('Time', text);
  const seconds = number(hour) * 3600 + number(minute) * 60 + number(second);
  return seconds * nanosPerSecond + number(fraction?.padEnd(9, '0'));
};

export const parseOffset = (text: string): number => {
  if (/^(?:Z|UTC|GMT|Etc\/UTC)$/iu.test(text)) return 0;
  const parts = /^([+-])(\d{2})(?::?(\d{2})(?::?(\d{2}))?)?$/u.exec(text);
  if (!parts) throw needsServer(`the time zone ${text}`);
  const [, sign, hour, minute, second] = parts;
  return (sign === '-' ? -1 : 1) * (number(hour) * 3600 + number(minute) * 60 + number(second)) + 0;
};

/** Time and zone of `10:00+08:00`, `10:00Z`, `10:00[Asia/Shanghai]`. */
const splitZone = (text: string): [time: string, zone: string | undefined] => {
  const parts = /^([\d:.,]+)(Z|z|[+-][\d:]+)?(\[.+\])?$/u.exec(text);
  if (!parts) throw bad('Time', text);
  if (parts[3]) throw needsServer(`the time zone ${parts[3]}`);
  return [parts[1] as string, parts[2]];
};

export const parseMoment = (kind: Moment['kind'], text: string): Moment => {
  const separator = text.indexOf('T');
  const [dayText, timeText] = separator < 0 ? [text, undefined] : [text.slice(0, separator), text.slice(separator + 1)];
  switch (kind) {
    case 'DATE':
      return new Moment(parseDay(text), undefined, undefined);
    case 'LOCAL TIME':
      return new Moment(undefined, parseNanos(timeText ?? text), undefined);
    case 'ZONED TIME': {
      const [time, zone] = splitZone(timeText ?? text);
      return new Moment(undefined, parseNanos(time), parseOffset(zone ?? 'Z'));
    }
    case 'LOCAL DATETIME':
      return new Moment(parseDay(dayText), timeText === undefined ? 0 : parseNanos(timeText), undefined);
    case 'ZONED DATETIME': {
      const [time, zone] = timeText === undefined ? ['00', undefined] : splitZone(timeText);
      return new Moment(parseDay(dayText), parseNanos(time), parseOffset(zone ?? 'Z'));
    }
  }
};

const part = '([+-]?\\d+(?:[.,]\\d+)?)';
const durationPattern = new RegExp(
  `^([+-])?P(?:${part}Y)?(?:${part}M)?(?:${part}W)?(?:${part}D)?(?:T(?:${part}H)?(?:${part}M)?(?:${part}S)?)?$`,
  'iu',
);

export const parseDuration = (text: string): Duration => {
  const parts = durationPattern.exec(text);
  if (!parts || /P$|T$/iu.test(text)) throw bad('Duration', text);
  const sign = parts[1] === '-' ? -1 : 1;
  const [years, months, weeks, days, hours, minutes, seconds] = parts
    .slice(2)
    .map((each) => sign * number(each?.replace(',', '.')));
  return durationOf({ years, months, weeks, days, hours, minutes, seconds });
};

/** Fractions flow down: half a year is six months, half a month is 15.218425 days, half a day twelve hours. */
export const durationOf = (given: Readonly<Record<string, number | undefined>>): Duration => {
  const get = (name: string): number => given[name] ?? 0;
  const months = get('years') * 12 + get('quarters') * 3 + get('months');
  const wholeMonths = Math.trunc(months);
  // Days of all kinds are summed before they are cut: half of a month less a day is 14 days and some hours.
  const secondsOfAllDays = (get('weeks') * 7 + get('days')) * 86_400 + (months - wholeMonths) * secondsPerMonth;
  const wholeDays = Math.trunc(secondsOfAllDays / 86_400);
  const secondsOfDays = secondsOfAllDays - wholeDays * 86_400;
  const seconds = get('hours') * 3600 + get('minutes') * 60 + get('seconds') + secondsOfDays;
  const wholeSeconds = Math.trunc(seconds);
  const nanos = get('milliseconds') * 1e6 + get('microseconds') * 1e3 + get('nanoseconds');
  return new Duration(
    wholeMonths,
    wholeDays,
    wholeSeconds,
    Math.round((seconds - wholeSeconds) * nanosPerSecond) + Math.round(nanos),
  );
};
