/**
 * Finds document numbers in running text (folded: half-width digits and round brackets, no blanks beside Chinese).
 *
 * `根据国发〔2021〕3号、4号和财税[94]第020号文` holds three, the second with the code and year of the first.
 * `财政部、海关总署、税务总局公告2020年第6号` is one, of three organs.
 * A code's left edge is not in the number itself: `edges` say where in the run of Chinese before the bracket it begins.
 * Refuses `(2020)京01民终123号`, `GB/T 9704-2012`, `第(2)项`, `〔2021〕3号` without a code before it.
 */
import { type DocNumber, readDocNumber } from './doc-number.ts';

export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly number: DocNumber;
}

/** First offset of the code, or of an order's organ, in `text.slice(from, to)`: the run of Chinese before the number. */
export interface CodeEdges {
  codeStart(text: string, from: number, to: number): number;
  organStart(text: string, from: number, to: number): number;
}

const LONGEST_RUN = 32;
const HAN_START = 0x3400;
const HAN_END = 0x9fff;
const numeral = '[0-9〇○零一二三四五六七八九十百]';
const core = new RegExp(
  [
    `(?<yearFirst>[〔\\[(](?:(?:19)?\\d{2}|[〇○零一二三四五六七八九]{2})[〕\\])](?:[\\u4e00-\\u9fff]{1,12}字|[\\u4e00-\\u9fff]{1,8}\\([\\u4e00-\\u9fff]{1,2}\\)[\\u4e00-\\u9fff]{0,2}字|[\\u4e00-\\u9fff]{0,8}[发函电])第?${numeral}{1,5}号)`,
    `(?<yearless>字第${numeral}{1,6}号)`,
    `(?<serial>[〔\\[(【](?:\\d{4}|\\d{2}|[〇○零一二三四五六七八九]{4})[〕\\])】]\\n?(?:字?第)?(?:${numeral}{1,6}(?:-\\d{1,3})?(?:\\n?号|(?=(?:[、,和]\\d{1,4}){1,20}号))|号\\d{1,4}|\\d{1,4}(?=\\))))`,
    `(?<order>(?:公告|通告|令)(?:\\d{4}年)?第${numeral}{1,6}号|\\d{4}年第\\d{1,5}号(?:公告|通告|令)|第${numeral}{1,6}号令)`,
  ].join('|'),
  'g',
);
const next = new RegExp(
  `[、,和]((?:[〔\\[(]\\d{4}[〕\\])])?)(${numeral}{1,6})(?:号|(?=(?:[、,和]\\d{1,4}){1,20}号))`,
  'y',
);

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const ofDate = /[年月日]/;
const endsDate = (text: string, at: number): boolean => isDigit(text.charCodeAt(at - 1)) && ofDate.test(text[at] ?? '');
const isHan = (unit: number): boolean => unit >= HAN_START && unit <= HAN_END;

/** Further serials of the same code: `3号、4号`, `3、4、7号`, `〔2020〕3号、〔2021〕4号`. */
const readList = (text: string, after: number, first: DocNumber): FoundNumber[] => {
  const found: FoundNumber[] = [];
  if (first.form !== 'serial') return found;
  next.lastIndex = after;
  for (let part = next.exec(text); part; part = next.exec(text)) {
    const number = readDocNumber(`${first.code}${part[1] || `〔${first.year}〕`}${part[2]}号`);
    if (!number) break;
    found.push({ start: part.index + 1, end: next.lastIndex, number });
  }
  return found;
};

/** (研), (办): the office that a code names in brackets, 法|(研)|发〔1987〕23号. */
const office = /\([\u4e00-\u9fff]{1,2}\)$/;
const LONGEST_OFFICE = 4;
/** What stands behind it; in 草案(试行)京发 another code begins. */
const behindOffice = /^[发函复字]字?$/;

/** Where a code begins whose office stands in brackets; undefined if none does. */
const bracketedCode = (
  text: string,
  start: number,
  to: number,
  lowest: number,
  edges: CodeEdges,
): number | undefined => {
  if (text[start - 1] !== ')' || !behindOffice.test(text.slice(start, to))) return undefined;
  const open = start - (office.exec(text.slice(Math.max(lowest, start - LONGEST_OFFICE), start))?.[0].length ?? 0);
  let from = open;
  while (from > lowest && isHan(text.charCodeAt(from - 1))) from--;
  // 1985年11月21日|法(研)发〔1985〕26号, in a cell or a line that gives the day first.
  if (endsDate(text, from)) from++;
  const code = open === start ? open : edges.codeStart(text, from, open);
  return code < open ? code : undefined;
};

const MOST_ORGANS = 8;

/** 财政部、海关总署、|税务总局公告2020年第6号: the organs that issue it together stand before the last one. */
const jointOrgans = (text: string, last: number, number: number, lowest: number, edges: CodeEdges): number => {
  let start = last;
  for (let n = 0; n < MOST_ORGANS && start < number && text[start - 1] === '、'; n++) {
    const to = start - 1;
    let from = to;
    while (from > Math.max(lowest, to - LONGEST_RUN) && isHan(text.charCodeAt(from - 1))) from--;
    if (endsDate(text, from)) from++;
    const organ = edges.organStart(text, from, to);
    if (organ >= to) break;
    start = organ;
  }
  return start;
};

export const scanDocNumbers = (text: string, edges: CodeEdges): FoundNumber[] => {
  const found: FoundNumber[] = [];
  core.lastIndex = 0;
  for (let match = core.exec(text); match; match = core.exec(text)) {
    const end = core.lastIndex;
    let start = match.index;
    const before = found.at(-1)?.end ?? 0;
    const lowest = Math.max(before, start - LONGEST_RUN);
    while (start > lowest && isHan(text.charCodeAt(start - 1))) start--;
    // 2019年10月22日国务院令第722号: the last word of a date is no part of the organ.
    if (endsDate(text, start)) start++;
    if (match.groups!.yearFirst) start = match.index;
    else if (match.groups!.yearless) start = edges.codeStart(text, start, match.index + 1);
    else if (match.groups!.serial)
      start = bracketedCode(text, start, match.index, lowest, edges) ?? edges.codeStart(text, start, match.index);
    else start = jointOrgans(text, edges.organStart(text, start, match.index), match.index, before, edges);
    const number = readDocNumber(text.slice(start, end));
    // An order without its organ (2020年第6号) means something only beside a title, which reads it itself.
    if (!number || (number.form === 'order' && number.organ === '')) continue;
    found.push({ start, end, number });
    const list = readList(text, end, number);
    found.push(...list);
    core.lastIndex = list.at(-1)?.end ?? end;
  }
  return found;
};
