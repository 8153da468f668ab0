/**
 * The words that open the list in which a line stands: what announced it with a colon, the head of a column, the heading above.
 *
 *   `试点城市:` / `1.贵阳市`; `首批试点地区名单` / `贵阳市、遵义市`; `| 试点县 | 牵头单位 |` / `| 祥云县 | 商务局 |`
 */
import type { Segment } from '../../segments/segment.ts';
import type { Span } from '../../text/span.ts';

const LONGEST_HEAD = 60;
const numbering =
  /^(?:第[\d一二三四五六七八九十百零]{1,6}[条章节款项]|[\d一二三四五六七八九十]{1,4}[.、)]|\([\d一二三四五六七八九十]{1,4}\)|[①-⑳]|[-·*|])*\s*/;
const cell = /[|\t]/;

/** Where the words of a line begin, behind its number. */
export const contentStart = (text: string, { start, end }: Span): number =>
  start + numbering.exec(text.slice(start, Math.min(end, start + 16)))![0].length;

/** 。 and ; */
const endsClause = (unit: number): boolean => unit === 0x3002 || unit === 0x3b;

const lastClause = (text: string, { start, end }: Span): Span => {
  let from = end - 1;
  while (from > start && end - from < LONGEST_HEAD && !endsClause(text.charCodeAt(from - 1))) from--;
  return { start: from, end };
};

/** The cell of a row in which `at` stands, counted from 0. */
const columnAt = (text: string, row: Span, at: number): number => {
  let column = 0;
  for (let i = row.start; i < at; i++) if (cell.test(text[i]!)) column++;
  return column;
};

const cellOf = (text: string, row: Span, column: number): Span | undefined => {
  let start = row.start;
  for (let i = row.start, seen = 0; i <= row.end; i++) {
    if (i < row.end && !cell.test(text[i]!)) continue;
    if (seen++ === column) return { start, end: i };
    start = i + 1;
  }
  return undefined;
};

export interface ListHeads {
  /** What opens the list for a place at `at` in the line of this number, the nearest first. */
  of(line: number, at: number): readonly Span[];
}

export const listHeads = (text: string, lines: readonly Segment[]): ListHeads => {
  const announced: (Span | undefined)[] = [];
  const headings: (Span | undefined)[] = [];
  const headRows: (Span | undefined)[] = [];
  let lead: Span | undefined;
  let heading: Span | undefined;
  let headRow: Span | undefined;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && before.part !== line.part) lead = heading = headRow = undefined;
    const isRow = line.kind === 'table-row';
    if (!isRow) headRow = undefined;
    announced.push(lead);
    headings.push(heading);
    headRows.push(headRow);
    if (isRow) headRow ??= line;
    if (text[line.end - 1] === ':') lead = lastClause(text, line);
    else if (line.kind === 'heading' || (line.kind === 'paragraph' && text[line.end - 1] === '。')) lead = undefined;
    if (line.kind === 'heading' || line.kind === 'title')
      heading = { start: line.start, end: Math.min(line.end, line.start + LONGEST_HEAD) };
  });
  return {
    of: (line, at) => {
      const row = headRows[line];
      const column = row && cellOf(text, row, columnAt(text, lines[line]!, at));
      return [column, announced[line], headings[line]].filter((span) => span !== undefined);
    },
  };
};
