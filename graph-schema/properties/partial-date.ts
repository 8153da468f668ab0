/** A date that may lack day or month. Takes 2021-01-24, 2021-01, 2021; refuses 2021-02-30 and 2021年1月. */
import type { ValueType } from './value-type.ts';

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const isReal = (written: string): boolean => {
  const parts = form.exec(written);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
};

export const partialDate: ValueType<string> = {
  name: 'partial-date',
  cypherType: 'STRING',
  expected: 'a date as YYYY-MM-DD, YYYY-MM or YYYY',
  parse: (written) => (isReal(written.trim()) ? written.trim() : undefined),
  isValid: (value): value is string => typeof value === 'string' && isReal(value),
  show: (value) => value,
};
