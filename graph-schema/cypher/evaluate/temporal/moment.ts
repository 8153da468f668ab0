/** Dates and times: one class for Cypher's five kinds, told apart by what they know (day, time of day, offset). */

import { CypherError } from '../errors.ts';

export type MomentKind = 'DATE' | 'LOCAL TIME' | 'ZONED TIME' | 'LOCAL DATETIME' | 'ZONED DATETIME';

export const nanosPerSecond = 1_000_000_000;
export const nanosPerDay = 86_400 * nanosPerSecond;

/** 1 January of the year -999,999,999 and 31 December of 999,999,999. */
const [firstDay, lastDay] = [-365_243_219_162, 365_241_780_471];

export class Moment {
  /** Days since 1970-01-01. */
  readonly day: number | undefined;
  /** Nanoseconds since midnight, local time. */
  readonly nanos: number | undefined;
  /** Seconds east of Greenwich. */
  readonly offset: number | undefined;

  constructor(day: number | undefined, nanos: number | undefined, offset: number | undefined) {
    if (day !== undefined && (day < firstDay || day > lastDay))
      throw new CypherError(`expected a day from ${firstDay} to ${lastDay} after 1970-01-01, got ${day}`);
    this.day = day;
    this.nanos = nanos;
    this.offset = offset;
  }

  get kind(): MomentKind {
    if (this.nanos === undefined) return 'DATE';
    if (this.day === undefined) return this.offset === undefined ? 'LOCAL TIME' : 'ZONED TIME';
    return this.offset === undefined ? 'LOCAL DATETIME' : 'ZONED DATETIME';
  }

  toString(): string {
    const day = this.day === undefined ? '' : showDay(this.day);
    const time = this.nanos === undefined ? '' : showNanos(this.nanos);
    return `${day}${day && time ? 'T' : ''}${time}${this.offset === undefined ? '' : showOffset(this.offset)}`;
  }
}

/** The civil calendar by arithmetic on 400-year eras, valid for all years. */
export const dayOf = (year: number, month: number, dayOfMonth: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
};

export const civil = (day: number): { year: number; month: number; dayOfMonth: number } => {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, dayOfMonth: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
};

export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** Monday is 1. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** ISO weeks: the week belongs to the year that holds its Thursday. */
export const weekOf = (day: number): { week: number; weekYear: number } => {
  const thursday = day - weekdayOf(day) + 4;
  const weekYear = civil(thursday).year;
  return { week: Math.floor((thursday - dayOf(weekYear, 1, 1)) / 7) + 1, weekYear };
};

/** The Monday of week 1. */
export const firstMonday = (weekYear: number): number => {
  const fourth = dayOf(weekYear, 1, 4);
  return fourth - weekdayOf(fourth) + 1;
};

/** Nanoseconds in Greenwich, from which zoned values compare. */
export const instant = (moment: Moment): number =>
  (moment.day ?? 0) * 86_400 + (moment.nanos ?? 0) / nanosPerSecond - (moment.offset ?? 0);

const two = (value: number): string => String(value).padStart(2, '0');

const showDay = (day: number): string => {
  const { year, month, dayOfMonth } = civil(day);
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
};

/** Seconds always, fractions only as far as they go. */
const showNanos = (nanos: number): string => {
  const seconds = Math.floor(nanos / nanosPerSecond);
  const rest = nanos % nanosPerSecond;
  const start = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return rest === 0 ? start : `${start}.${String(rest).padStart(9, '0').replace(/0+$/u, '')}`;
};

const showOffset = (offset: number): string => {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  const seconds = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}:${two(Math.floor(size / 60) % 60)}${seconds}`;
};
