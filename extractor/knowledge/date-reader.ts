/**
 * Dates as official texts write them, in folded text.
 *
 * Takes `2020年2月3日`, `二〇二〇年二月三日`, `二О一О年三月卅一日` (a Cyrillic letter for the zero), `2022-01-13`, `2021年12月`; refuses `2020年第3号` (a number) and `1.2.3`.
 */
import { makeCharacterSet } from './character-set.ts';

export interface DateWords {
  /** Ten strings: every way to write 0, 1 … 9. */
  readonly digits: readonly string[];
  readonly ten: string;
  readonly year: string;
  readonly month: string;
  readonly days: readonly string[];
}

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date: string;
}

export interface DateReader {
  /** Dates with at least year and month, in order. */
  find(text: string, from?: number, to?: number): FoundDate[];
  /** The date that is the whole line, if it is one. */
  whole(line: string): FoundDate | undefined;
  /** `1月29日`, `2020年2月3日`: does a date begin here? */
  startsAt(text: string): boolean;
  /** Years such as `2021年`, in order. */
  years(text: string, from: number, to: number): FoundDate[];
}

const YEAR_DIGITS = 4;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** What a plain date begins with; 3.5 is none. */
const PLAIN = /(?:19|20)\d{2}[-/.]\d/;

/** 二〇二〇, 2020, 十二, 廿三, 三十一: the number that digits and words for tens write; `ten` holds 十, 廿, 卅 in this order. */
const numberIn = (text: string, values: ReadonlyMap<string, number>, ten: string): number => {
  let value = 0;
  let tens = false;
  for (const unit of text) {
    const known = values.get(unit);
    if (known === undefined) {
      // 廿 and 卅 are twenty and thirty.
      const at = ten.indexOf(unit);
      value = at > 0 ? (at + 1) * 10 : Math.max(value, 1) * 10;
      tens = true;
    } else {
      value = tens ? value + known : value * 10 + known;
      tens = false;
    }
  }
  return value;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** YYYY-MM-DD, or YYYY-MM without a day; undefined if there can be no such day. */
const isoDate = (year: number, month: number, day: number | undefined): string | undefined => {
  if (!isOfOurTime(year) || month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
};

const isOfOurTime = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

export const makeDateReader = ({ digits, ten, year, month, days }: DateWords): DateReader => {
  const values = new Map(digits.flatMap((written, value) => [...written].map((unit) => [unit, value] as const)));
  const digitSet = makeCharacterSet(digits.join(''));
  const digit = `[${digits.join('')}]`;
  const small = `[${digits.join('')}${ten}]{1,3}`;
  const written = `(?<y>${digit}{4})${year}(?<m>${small})${month}(?:(?<d>${small})(?:${days.join('|')}))?`;
  const plain = '(?<!\\d)(?<Y>(?:19|20)\\d{2})(?<s>[-/.])(?<M>\\d{1,2})\\k<s>(?<D>\\d{1,2})(?!\\d)';
  const pattern = new RegExp(`${written}|${plain}`, 'gu');
  const writtenHere = new RegExp(written, 'uy');
  const dayPattern = new RegExp(`^(?:${digit}{4}${year})?${small}${month}${small}(?:${days.join('|')})`, 'u');

  const number = (text: string): number => numberIn(text, values, ten);
  const dateOf = (groups: Record<string, string | undefined>): string | undefined => {
    const day = groups.d ?? groups.D;
    return isoDate(
      number(groups.y ?? groups.Y ?? ''),
      number(groups.m ?? groups.M ?? ''),
      day === undefined ? undefined : number(day),
    );
  };

  const find = (text: string, from = 0, to = text.length): FoundDate[] => {
    const found: FoundDate[] = [];
    const window = from === 0 && to === text.length ? text : text.slice(from, to);
    const take = (match: RegExpExecArray): void => {
      const date = dateOf(match.groups ?? {});
      if (date) found.push({ start: from + match.index, end: from + match.index + match[0].length, date });
    };
    if (PLAIN.test(window)) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(window); match; match = pattern.exec(window)) take(match);
      return found;
    }
    // Without plain dates only the word for year can stand in one, where the pattern would try every character.
    let end = 0;
    for (let at = window.indexOf(year); at !== -1; at = window.indexOf(year, at + 1)) {
      if (at - YEAR_DIGITS < end || !digitSet.has(window.charCodeAt(at - 1))) continue;
      writtenHere.lastIndex = at - YEAR_DIGITS;
      const match = writtenHere.exec(window);
      if (!match) continue;
      take(match);
      end = writtenHere.lastIndex;
    }
    return found;
  };

  /** 八月四日|十七时, 5日|18时30分: telegrams give the hour as well. */
  const hour = new RegExp(
    `(?<=${days[0]})[${digits.join('')}${ten}]{1,3}时(?:[${digits.join('')}${ten}]{1,3}分)?$`,
    'u',
  );
  const whole = (line: string): FoundDate | undefined => {
    if (line.length > 24) return undefined;
    const bare = line.replace(/^[([]|[)\].。]$/gu, '').replace(hour, '');
    const date = find(bare)[0];
    return date && date.start === 0 && date.end === bare.length
      ? { start: 0, end: line.length, date: date.date }
      : undefined;
  };

  /** Four digits, no more, before the word for year. */
  const isYear = (text: string, start: number, from: number): boolean =>
    start >= from &&
    (start === from || !digitSet.has(text.charCodeAt(start - 1))) &&
    [0, 1, 2, 3].every((i) => digitSet.has(text.charCodeAt(start + i)));

  const years = (text: string, from: number, to: number): FoundDate[] => {
    const found: FoundDate[] = [];
    for (let at = text.indexOf(year, from); at !== -1 && at + year.length <= to; at = text.indexOf(year, at + 1)) {
      const start = at - YEAR_DIGITS;
      if (!isYear(text, start, from)) continue;
      const value = number(text.slice(start, at));
      if (isOfOurTime(value)) found.push({ start, end: at + year.length, date: String(value) });
    }
    return found;
  };

  const startsAt = (text: string): boolean => dayPattern.test(text.slice(0, 16));

  return { find, whole, years, startsAt };
};
