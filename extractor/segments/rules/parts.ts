/**
 * Sorts the lines of a text among the documents in it: each carried document from its title to the next, attachments to
 * the document whose list they stand in.
 *
 *   附件1 甲方案, 附件2 乙表 behind a notice: the form is the notice's; behind measures without 附件1 above them it is theirs
 *   抄送:… and 甲市人民政府办公室2021年3月1日印发 at the foot, behind the measures, are the notice's; behind a letter that is passed on, and of
 *   whoever wrote that letter, they are the letter's
 */
import type { CarriedLines } from './carried.ts';
import type { Line } from './line.ts';

export interface DocumentLines {
  readonly lines: readonly Line[];
  /** Lines of its title, known beforehand for carried documents. */
  readonly titles: readonly Line[];
}

/** Within these many lines of its beginning a letter says to whom it goes. */
const NEAR = 6;
/** 甲市人民政府办公室|2021年3月1日印发. */
const PRINTER = /^[^\d]{2,40}(?=\d{4}年)/u;

const isFoot = ({ kind }: Line): boolean => kind === 'copies';

/** Where the lines begin that a paper has at its foot, below all that it carries. */
const footOf = (lines: readonly Line[]): number => {
  let end = lines.length;
  while (end > 0 && (lines[end - 1]!.kind === 'chrome' || lines[end - 1]!.kind === 'footnote')) end--;
  let start = end;
  while (start > 0 && isFoot(lines[start - 1]!)) start--;
  return start === end ? lines.length : start;
};

/** Whose foot it is: the letter's that is passed on, if the carrier does not name who printed it, else the carrier's. */
const isOfCarrier = (own: readonly Line[], last: readonly Line[], foot: readonly Line[]): boolean => {
  if (own.some(isFoot)) return false;
  const printer = foot.map(({ words }) => PRINTER.exec(words)?.[0]).find((words) => words !== undefined);
  const isNamed = printer !== undefined && own.some(({ words }) => words.includes(printer));
  return isNamed || !last.slice(0, NEAR).some(({ words }) => words.endsWith(':'));
};

/** The document itself first, then those that it carries. */
export const sortIntoParts = (
  lines: readonly Line[],
  carried: readonly CarriedLines[],
  attachments: readonly number[],
): readonly DocumentLines[] => {
  const sorted: Line[][] = [[], ...carried.map(() => [])];
  const openedAt = new Map(carried.map(({ from }, i) => [from, i + 1]));
  const endedAt = new Set(attachments);
  let part = 0;
  lines.forEach((line, at) => {
    const opened = openedAt.get(at);
    if (opened !== undefined) part = opened;
    else if (endedAt.has(at) && part > 0 && carried[part - 1]!.isAttached) part = 0;
    sorted[part]!.push(line);
  });
  const [own, last] = [sorted[0]!, sorted[part]!];
  const foot = lines.slice(footOf(lines));
  if (part > 0 && foot.length > 0 && isOfCarrier(own, last, foot)) {
    last.splice(-foot.length);
    own.push(...foot);
  }
  return sorted.map((whole, i) => {
    const one = carried[i - 1];
    return { lines: whole, titles: one ? lines.slice(one.title, one.body) : [] };
  });
};
