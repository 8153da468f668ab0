/** Durations keep months, days and seconds apart, because a month has no fixed length. */
import { CypherError, needsServer } from '../errors.ts';
import { civil, dayOf, daysInMonth, Moment, nanosPerDay, nanosPerSecond } from './moment.ts';

/** The average length of a month in seconds, which Neo4j uses where fractions of months must become days. */
export const secondsPerMonth = 2_629_746;

export class Duration {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
  readonly nanos: number;

  /** Nanoseconds may be any number; seconds take their overflow, so that 0 ≤ nanos < 10⁹. */
  constructor(months: number, days: number, seconds: number, nanos = 0) {
    if (Math.abs(months * secondsPerMonth + days * 86_400 + seconds) >= 2 ** 63)
      throw new CypherError(`a duration of ${months} months, ${days} days and ${seconds} seconds is too long`);
    if (![months, days, seconds, nanos].every(Number.isSafeInteger)) throw needsServer('so long a duration');
    const carry = Math.floor(nanos / nanosPerSecond);
    this.months = months + 0;
    this.days = days + 0;
    this.seconds = seconds + carry + 0;
    this.nanos = nanos - carry * nanosPerSecond;
  }

  toString(): string {
    const years = Math.trunc(this.months / 12);
    const months = this.months % 12;
    let text = 'P';
    if (years !== 0) text += `${years}Y`;
    if (months !== 0) text += `${months}M`;
    if (this.days !== 0) text += `${this.days}D`;
    const time = this.#time();
    if (time) text += `T${time}`;
    return text === 'P' ? 'PT0S' : text;
  }

  #time(): string {
    // Shown as a sum of parts with one sign, hours and minutes cut off towards zero.
    const negative = this.seconds < 0;
    let seconds = negative && this.nanos > 0 ? this.seconds + 1 : this.seconds;
    const fraction = negative && this.nanos > 0 ? nanosPerSecond - this.nanos : this.nanos;
    const hours = Math.trunc(seconds / 3600);
    seconds -= hours * 3600;
    const minutes = Math.trunc(seconds / 60);
    seconds -= minutes * 60;
    let text = '';
    if (hours !== 0) text += `${hours}H`;
    if (minutes !== 0) text += `${minutes}M`;
    if (seconds !== 0 || fraction !== 0) {
      const sign = negative ? '-' : '';
      const digits = fraction === 0 ? '' : `.${String(fraction).padStart(9, '0').replace(/0+$/u, '')}`;
      text += `${sign}${Math.abs(seconds)}${digits}S`;
    }
    return text;
  }
}

const nanosPerMonth = secondsPerMonth * nanosPerSecond;

/** As Neo4j's own sums go, digit for digit: what is left of months flows into days, what is left of days and seconds is cut off. */
export const approximate = (months: number, days: number, seconds: number, nanos: number): Duration => {
  const wholeMonths = Math.trunc(months);
  const allDays = days + ((months - wholeMonths) * nanosPerMonth) / nanosPerDay;
  const wholeDays = Math.trunc(allDays);
  const wholeSeconds = Math.trunc(seconds);
  const left = (allDays - wholeDays) * nanosPerDay + (seconds - wholeSeconds) * nanosPerSecond;
  return new Duration(wholeMonths, wholeDays, wholeSeconds, Math.trunc(nanos + left));
};

const addMonths = (day: number, months: number): number => {
  const { year, month, dayOfMonth } = civil(day);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
};

export const plus = (moment: Moment, duration: Duration, sign: 1 | -1): Moment => {
  let day = moment.day;
  let nanos = moment.nanos;
  const seconds = sign * duration.seconds;
  const fraction = sign * duration.nanos;
  if (day !== undefined) day = addMonths(day, sign * duration.months) + sign * duration.days;
  if (nanos !== undefined) {
    const wholeDays = Math.trunc(seconds / 86_400);
    const total = nanos + (seconds - wholeDays * 86_400) * nanosPerSecond + fraction;
    const carry = Math.floor(total / nanosPerDay);
    nanos = total - carry * nanosPerDay;
    if (day !== undefined) day += wholeDays + carry;
  } else if (day !== undefined) {
    // A date takes whole days out of the seconds and drops the rest.
    day += Math.trunc(seconds / 86_400);
  }
  return new Moment(day, nanos, moment.offset);
};

/** Whole months first, then whole days, then seconds: `duration.between`. */
export const between = (from: Moment, to: Moment): Duration => {
  if (from.day === undefined || to.day === undefined) {
    return new Duration(0, 0, 0, timeOf(to, from) - timeOf(from, to));
  }
  const toNanos = timeOf(to, from);
  const fromNanos = timeOf(from, to);
  // As java.time does: the end loses or gains a day where its time of day lies on the wrong side, then whole months count.
  const shift = to.day > from.day && toNanos < fromNanos ? -1 : to.day < from.day && toNanos > fromNanos ? 1 : 0;
  const end = to.day + shift;
  const packed = (day: number): number => {
    const { year, month, dayOfMonth } = civil(day);
    return (year * 12 + month - 1) * 32 + dayOfMonth;
  };
  const months = Math.trunc((packed(end) - packed(from.day)) / 32);
  const days = end - addMonths(from.day, months);
  const nanos = toNanos - fromNanos - shift * nanosPerDay;
  const seconds = Math.trunc(nanos / nanosPerSecond);
  return new Duration(months, days, seconds, nanos - seconds * nanosPerSecond);
};

/** Nanoseconds of the day, put on the offset of the other where both have one. */
const timeOf = (moment: Moment, other: Moment): number => {
  const shift = moment.offset !== undefined && other.offset !== undefined ? moment.offset : 0;
  return (moment.nanos ?? 0) - shift * nanosPerSecond;
};
