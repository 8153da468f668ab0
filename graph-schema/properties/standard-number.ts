/**
 * Numbers of technical standards: letters of a series, a number, a year. They tell apart what has one title in several editions.
 *
 * Takes `GB 18918-2002`, `GB/T4750—2002`, `DB44/26-2001`, `JTG F60—2009`, `SL/T 793.1-2020`; the canonical form has no blanks.
 * Refuses `CLI.2.345678`, `ISBN 978-7-5124-1234-5`, `COVID-2019`, `K1-2020`, `豫财磋商采购-2021-45`.
 */
const series = '(?:DBJ?\\d{2}(?:\\/T)?|[A-Z]{2,4}(?:\\/[TZ])?)';
const number = '[A-Z]{0,2}\\d{1,6}(?:\\.\\d{1,3})?';
const standard = `${series}[\\/ -]?${number}[-\\u2013\\u2014\\u2015]{1,2}(?:19|20)\\d{2}`;
const whole = new RegExp(`^${standard}$`);
const atEnd = new RegExp(`(?<![A-Za-z0-9/.-])${standard}\\s?$`);
const LONGEST = 28;

const canonical = (written: string): string => written.replace(/\s/g, '').replace(/[-\u2013\u2014\u2015]+/g, '-');

/** `readStandardNumber('GB 18918—2002')` → `GB18918-2002`; undefined for everything that is not one whole number. */
export const readStandardNumber = (written: string): string | undefined => {
  if (written.length > LONGEST || !/^[A-Z]{2}/.test(written)) return undefined;
  return whole.test(written) ? canonical(written) : undefined;
};

/** The number that ends at `end`: GB 12268—2005|《危险货物品名表》. */
export const standardNumberBefore = (text: string, end: number): string | undefined => {
  const last = text[end - 1] === ' ' ? text[end - 2] : text[end - 1];
  if (last === undefined || last < '0' || last > '9') return undefined;
  const found = atEnd.exec(text.slice(Math.max(0, end - LONGEST), end));
  return found ? canonical(found[0]) : undefined;
};
