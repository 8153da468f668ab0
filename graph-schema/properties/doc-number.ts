/**
 * Document numbers: what an organ files its papers under, read from any of the ways in which it is written.
 *
 * - A serial number has an organ's code, a year and a serial: `发文字号：渝府发[2021] 36 号` → `渝府发〔2021〕36号`.
 * - An order number names the organ itself: `中华人民共和国国务院第722号令` → `国务院令第722号`.
 *
 * Takes `国发〔2021〕3号`, `晋政发〔2014〕号16`, `(81)国函字第19号`, `(71)国发35号`, `内民字第五七四号`, `公告2020年第3号`,
 * `杭州市第十二届人民代表大会常务委员会公告第72号`.
 * Refuses `000014349/2020-00012` (index), `(2020)京01民终123号` (court case), `GB/T 9704-2012`, `CLI.2.345678`, `粤ICP备2021012345号`.
 */
import { readNumber } from './chinese-number.ts';
import { readStandardNumber } from './standard-number.ts';
import type { ValueType } from './value-type.ts';

export interface SerialNumber {
  readonly form: 'serial';
  /** 国发, 渝府办发, 财税字. */
  readonly code: string;
  readonly year: number;
  readonly serial: string;
}

export interface OrderNumber {
  readonly form: 'order';
  /** 国务院, 财政部海关总署; empty where the text leaves it to the title before (《…公告》(2020年第6号)). */
  readonly organ: string;
  /** 令, 公告, 通告; empty in `国家发展改革委2017年第9号`. */
  readonly kind: string;
  readonly year?: number;
  readonly serial: string;
}

export type DocNumber = SerialNumber | OrderNumber;

/** Every form has a bracket or 第: most lines have neither. */
const mayBeNumber = /[〔[(【{〕\])】}第]/;
/** Without a bracket and 第, in whatever form: letters, digits, marks and characters that stay as they are. */
const isNone = /^[0-9A-Za-z,.:;!?、。《》“”\u4e00-\u7b2b\u7b2d-\u9fff]*$/;
const unseen = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/g;
const numeral = '[0-9〇○零一二三四五六七八九十百千]';
const kinds = '公告|通告|令';
const yearInBrackets = `[〔\\[(【{]?(\\d{4}|\\d{2}|[〇○零一二三四五六七八九]{4})[〕\\])】}]?`;

/** CODE 〔YEAR〕 第? SERIAL 号; at least one bracket must be there, and the code may hold its office in one: 法(研)发〔1987〕23号. */
const serialForm = new RegExp(
  `^(?<code>\\p{Script=Han}{1,16}|\\p{Script=Han}{1,8}\\(\\p{Script=Han}{1,2}\\)[发函复字]字?)(?=[^\\p{Script=Han}]|[〇○零一二三四五六七八九])(?<year>${yearInBrackets})(?:字?第)?(?:(?<serial>${numeral}{1,8}(?:-\\d{1,3})?)号?|号(?<after>\\d{1,6}))$`,
  'u',
);
/** (YEAR) CODE 字 第? SERIAL 号, (71)国发35号, (80)渔总(计)字第14号: the way of the years before 2000. */
const yearFirstForm = new RegExp(
  `^[〔[(【](?<year>\\d{4}|\\d{2}|[〇○零一二三四五六七八九]{2})[〕\\])】](?<code>\\p{Script=Han}{1,12}字|\\p{Script=Han}{1,8}\\(\\p{Script=Han}{1,2}\\)\\p{Script=Han}{0,2}字|\\p{Script=Han}{0,8}[发函电])第?(?<serial>${numeral}{1,5})号$`,
  'u',
);
/** 内民字第574号, as before 1954: a code and no year; numbers of licences have the same form. */
const codeAlone = /^(?!.*[证照备许准])\p{Script=Han}{1,9}字$/u;
/** ORGAN KIND YEAR年 第 SERIAL 号, or ORGAN YEAR年 第 SERIAL 号 KIND. */
const orderForm = new RegExp(
  `^(?<organ>[\\p{Script=Han}、,·()]{0,60}?)(?<kind>${kinds})?(?:(?<year>\\d{4}|[〇○零一二三四五六七八九]{4})年)?第(?<serial>${numeral}{1,8})号(?<late>${kinds})?$`,
  'u',
);

/** 杭州市|第十二届|人民代表大会常务委员会: which of its terms a congress is in. */
const session = /第[一二三四五六七八九十\d]{1,3}届/u;

const yearOf = (written: string): number | undefined => {
  const year = readNumber(written.replace(/[^0-9〇○零一二三四五六七八九]/g, ''));
  if (year === undefined) return undefined;
  const full = year < 100 ? 1900 + year : year;
  return full >= 1949 && full <= 2099 ? full : undefined;
};

const serialOf = (written: string): string | undefined => {
  const [head = '', tail] = written.split('-');
  const value = readNumber(head);
  return value === undefined || value > 99_999 ? undefined : tail === undefined ? String(value) : `${value}-${tail}`;
};

const readSerialForm = (written: string): SerialNumber | undefined => {
  const parts = (serialForm.exec(written) ?? yearFirstForm.exec(written))?.groups;
  if (!parts) return undefined;
  const { code = '', year: bracketed = '' } = parts;
  if (!/[〔[(【{〕\])】}]/.test(bracketed) && !written.startsWith('(') && !/^[〔[【]/.test(written)) return undefined;
  // 第 and 年 are the words of order numbers, never of a code.
  if (/[第年号]/.test(code)) return undefined;
  const year = yearOf(bracketed);
  const serial = serialOf(parts.serial ?? parts.after ?? '');
  return year === undefined || serial === undefined ? undefined : { form: 'serial', code, year, serial };
};

const readOrderForm = (written: string): OrderNumber | undefined => {
  const parts = orderForm.exec(written)?.groups;
  if (!parts) return undefined;
  const kind = parts.kind ?? parts.late ?? '';
  const year = parts.year === undefined ? undefined : yearOf(parts.year);
  if (parts.year !== undefined && year === undefined) return undefined;
  // Without a kind only organ, year and 第 … 号 together are telling; without an organ only year or kind.
  if (kind === '' && year === undefined && !codeAlone.test(parts.organ ?? '')) return undefined;
  const organ = (parts.organ ?? '').replace(/[、,]/g, '').replace(/^中华人民共和国(?=.)/, '');
  if (/[第年号]/.test(organ.replace(session, ''))) return undefined;
  const serial = serialOf(parts.serial ?? '');
  if (serial === undefined) return undefined;
  return { form: 'order', organ, kind, serial, ...(year === undefined ? {} : { year }) };
};

/** Cheap and over-eager: most lines hold none. */
export const mayHoldDocNumber = (words: string): boolean => !isNone.test(words);

/** Undefined for everything that is not one whole document number. */
export const readDocNumber = (written: string): DocNumber | undefined => {
  if (written.length > 120 || !mayHoldDocNumber(written)) return undefined;
  const plain = written
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/^.*:/, '')
    .replace(/[〔[(][〕\])]$/, '');
  return mayBeNumber.test(plain) ? (readSerialForm(plain) ?? readOrderForm(plain)) : undefined;
};

export const showDocNumber = (number: DocNumber): string =>
  number.form === 'serial'
    ? `${number.code}〔${number.year}〕${number.serial}号`
    : `${number.organ}${number.kind}${number.year === undefined ? '' : `${number.year}年`}第${number.serial}号`;

/** As the text gives it, but for blanks and the state's name before its organs: (85)国函字106号, 国务院、中央军事委员会令第71号. */
export const quoteDocNumber = (written: string): string =>
  written.replace(unseen, '').replace(/(^|[、,])中华人民共和国(?=.)/g, '$1');

export const docNumber: ValueType<string> = {
  name: 'doc-number',
  cypherType: 'STRING',
  expected:
    'a document number such as 国发〔2021〕3号 or 国务院令第722号, or the number of a standard such as GB18918-2002',
  parse: (written) => {
    const number = readDocNumber(written);
    return number ? showDocNumber(number) : readStandardNumber(written);
  },
  isValid: (value): value is string => typeof value === 'string' && docNumber.parse(value) === value,
  show: (value) => value,
};
