/**
 * The words that open the list in which a line stands: what announced it with a colon, the head of a column, the heading above.
 *
 *   `试点城市:` / `1.贵阳市`; `首批试点地区名单` / `贵阳市、遵义市`; `| 试点县 | 牵头单位 |` / `| 祥云县 | 商务局 |`
 *
 * A short line that holds little but places is one of the list and opens none, though it looks like a heading: what stands above
 * `山西省:晋中市、泽州县` opens the next one too. `湖北省试点地区` has words of its own.
 */
import type { Segment } from '../../segments/segment.ts';
import { HUNDREDS, TENS } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';

const LONGEST_HEAD = 60;
const numbering = new RegExp(
  `^(?:第[\\d${HUNDREDS}]{1,6}[条章节款项]|[\\d${TENS}]{1,4}[.、)]|\\([\\d${TENS}]{1,4}\\)|[①-⑳]|[-·*|])*\\s*`,
);
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
  /** The line holds little but places: each of them is listed. */
  isOfPlaces(line: number): boolean;
}

/** Which lines hold more of places than of other words; `places` in their order. */
const linesOfPlaces = (text: string, lines: readonly Segment[], places: readonly Span[]): readonly boolean[] => {
  let next = 0;
  return lines.map((line) => {
    let sum = 0;
    for (; next < places.length && places[next]!.start < line.end; next++)
      sum += places[next]!.end - places[next]!.start;
    return sum > 0 && 2 * sum >= line.end - contentStart(text, line);
  });
};

export const listHeads = (text: string, lines: readonly Segment[], places: readonly Span[] = []): ListHeads => {
  const areOfPlaces = linesOfPlaces(text, lines, places);
  const announced: (Span | undefined)[] = [];
  const headings: (Span | undefined)[] = [];
  const headRows: (Span | undefined)[] = [];
  const titles: (Span | undefined)[] = [];
  let lead: Span | undefined;
  let heading: Span | undefined;
  let headRow: Span | undefined;
  let title: Span | undefined;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && before.part !== line.part) lead = heading = headRow = title = undefined;
    const isRow = line.kind === 'table-row';
    if (!isRow) headRow = undefined;
    announced.push(lead);
    headings.push(heading);
    headRows.push(headRow);
    titles.push(areOfPlaces[i] && title !== heading ? title : undefined);
    if (isRow) headRow ??= line;
    if (areOfPlaces[i]) return;
    if (text[line.end - 1] === ':') lead = lastClause(text, line);
    else if (line.kind === 'heading' || (line.kind === 'paragraph' && text[line.end - 1] === '。')) lead = undefined;
    if (line.kind === 'heading' || line.kind === 'title')
      heading = { start: line.start, end: Math.min(line.end, line.start + LONGEST_HEAD) };
    if (line.kind === 'title') title = heading;
  });
  return {
    of: (line, at) => {
      const row = headRows[line];
      const column = row && cellOf(text, row, columnAt(text, lines[line]!, at));
      return [column, announced[line], headings[line], titles[line]].filter((span) => span !== undefined);
    },
    isOfPlaces: (line) => areOfPlaces[line] === true,
  };
};
