/**
 * Sorts the lines of a text among the documents in it: each carried document from its title to the next, attachments to
 * the document whose list they stand in.
 *
 *   附件1 甲方案, 附件2 乙表 behind a notice: the form is the notice's; behind measures without 附件1 above them it is theirs
 */
import type { CarriedLines } from './carried.ts';
import type { Line } from './line.ts';

export interface DocumentLines {
  readonly lines: readonly Line[];
  /** Lines of its title, known beforehand for carried documents. */
  readonly titles: readonly Line[];
}

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
  return sorted.map((own, i) => {
    const one = carried[i - 1];
    return { lines: own, titles: one ? lines.slice(one.title, one.body) : [] };
  });
};
