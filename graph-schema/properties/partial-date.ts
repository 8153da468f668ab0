/** A date that may lack day or month. Takes 2021-01-24, 2021-01, 2021; refuses 2021-02-30 and 2021年1月. */
import type { ValueType } from './value-type.ts';

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const isReal = (written: string): boolean => {
  const parts = form.exec(written);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

export const partialDate: ValueType<string> = {
  name: 'partial-date',
  cypherType: 'STRING',
  expected: 'a date as YYYY-MM-DD, YYYY-MM or YYYY',
  parse: (written) => (isReal(written.trim()) ? written.trim() : undefined),
  isValid: (value): value is string => typeof value === 'string' && isReal(value),
  show: (value) => value,
};
