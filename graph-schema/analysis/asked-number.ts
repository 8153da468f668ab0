/**
 * A document number as people type it: with marks of any kind, or none, where print has 〔〕; and the numbers that it may be a slip of.
 *
 *   国发2021-3号, 国发《2021》第３号, 国发 2021年3号 → 国发, 2021, 3; near it 国发〔2021〕33号, 国发〔2020〕3号, 国办发〔2021〕3号
 *   政府工作报告2026, 2021年3号, 第3号 → none
 */
import { readDocNumber } from '../properties/doc-number.ts';

export interface AskedNumber {
  /** Of a serial number its code, of an order its organ and kind: 国发, 国务院令. */
  readonly code: string;
  readonly year?: number;
  readonly serial: string;
}

const unseen = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/g;
const mark = '[^\\p{L}\\p{N}]*';
/** CODE YEAR SERIAL, whatever stands between them; 年, 第 and 号 where they may stand in print. */
const loose = new RegExp(
  `^(?<code>\\p{Script=Han}{1,20}?)${mark}(?<year>(?:19|20)\\d{2})年?${mark}第?${mark}(?<serial>\\d{1,5})[号號]?${mark}$`,
  'u',
);

const looselyRead = (written: string): AskedNumber | undefined => {
  const plain = written.normalize('NFKC').replace(unseen, '').replace(/^.*:/, '');
  const { code, year, serial } = loose.exec(plain)?.groups ?? {};
  // What stands behind 字 or 令 is the serial's own 第: 财税字第3号 has no year, 第3号 no code.
  if (code === undefined || /[第年号]/.test(code)) return undefined;
  return { code, year: Number(year), serial: String(Number(serial)) };
};

/** As it is printed, else as it is typed. */
export const askedNumber = (written: string): AskedNumber | undefined => {
  const printed = readDocNumber(written.trim());
  if (!printed) return looselyRead(written);
  const { serial } = printed;
  if (printed.form === 'serial') return { code: printed.code, year: printed.year, serial };
  return {
    code: printed.organ + printed.kind,
    serial,
    ...(printed.year === undefined ? {} : { year: printed.year }),
  };
};

export const isSameNumber = (a: AskedNumber, b: AskedNumber): boolean =>
  a.code === b.code && a.year === b.year && a.serial === b.serial;

/** One character more, less or another, or two that have changed places. */
const isSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const [one, other] = [a.slice(same), b.slice(same)];
  return (
    one.slice(1) === other.slice(1) ||
    one.slice(1) === other ||
    one === other.slice(1) ||
    (one.slice(2) === other.slice(2) && one[0] === other[1] && one[1] === other[0])
  );
};

/** Is the longer the shorter with something put in? 国发 and 国办发, 财政部公告 and 财政部税务总局公告; not 国发 and 京发. */
const isShortened = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = -1;
  for (const character of short) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
};

/** How far a number is from the one that was asked for, 0 being the nearest; undefined if that is not meant. */
export const farFrom = (asked: AskedNumber, other: AskedNumber): number | undefined => {
  const sameCode = asked.code === other.code;
  const [sameYear, sameSerial] = [asked.year === other.year, asked.serial === other.serial];
  if (sameCode && sameYear) {
    if (isSlip(asked.serial, other.serial)) return 0;
    return 3 + Math.abs(Number.parseInt(asked.serial, 10) - Number.parseInt(other.serial, 10));
  }
  if (sameCode && sameSerial && (asked.year === undefined || other.year === undefined)) return 1;
  if (sameCode && sameSerial && isSlip(String(asked.year), String(other.year))) return 1;
  return sameYear && sameSerial && isShortened(asked.code, other.code) ? 2 : undefined;
};
