/**
 * Rows that open with nothing but places and tell of works behind a wide blank, whatever the head of their table says.
 *
 *   takes 呼和浩特　　　　|金山热电厂二期投运, 赤峰、通辽⇥|元宝山电厂供热改造、通辽热电三期
 *   refuses 包头市政府　　A电厂 (an organ), 包头市建设局 (no column), and rows that a table of works has read
 */
import type { Linked } from '../../entities/link.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ProjectRow } from '../../mentions/projects/tables/tables.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { wideBlanks } from '../../text/wide-blanks.ts';
import type { ClausePlaces } from './clause-place.ts';
import { rowPlaces } from './row-places.ts';

const JOINTS = new Set(['、', ',', '和', '及']);
const LONGEST_CELL = 120;

/** `赤峰、通辽`, `通辽市科尔沁区`: one place behind the other fills the cell. */
const holdsOnlyPlaces = (folded: string, { start, end }: Span, regions: readonly Linked[]): boolean => {
  let at = start;
  for (const { mention } of regions) {
    if (mention.start < at) continue;
    if (mention.start > at + 1 || (mention.start === at + 1 && !JOINTS.has(folded[at]!))) return false;
    at = mention.end;
    if (at >= end) return at === end;
  }
  return false;
};

const ledRows = (text: Text, rows: readonly ProjectRow[], regions: readonly Linked[]): readonly ProjectRow[] => {
  const { folded } = text;
  const read = new Set(gather(rows, ({ cells }) => cells.map(({ start }) => start)));
  let next = 0;
  let behind = 0;
  return gather([...wideBlanks(text)], (column): readonly ProjectRow[] => {
    if (column < behind) return [];
    const from = Math.max(behind, column - LONGEST_CELL);
    const start = from + folded.slice(from, column).lastIndexOf('\n') + 1;
    if (start === from && start > 0 && folded[start - 1] !== '\n') return [];
    const mark = folded.slice(column, column + LONGEST_CELL).indexOf('\n');
    behind = mark === -1 ? Math.min(folded.length, column + LONGEST_CELL) : column + mark;
    let end = column + 1;
    while (end < behind && !wideBlanks(text).has(end)) end++;
    while (next < regions.length && regions[next]!.mention.start < start) next++;
    const place = { start, end: column };
    if (read.has(start) || !holdsOnlyPlaces(folded, place, regions.slice(next, next + MOST_PLACES))) return [];
    const name = { start: column, end };
    return [{ name, place, cells: [place, name] }];
  });
};
const MOST_PLACES = 12;

/** 甲县、乙县　　A桥、B桥、C桥: several places and another number of works do not say which lies where; of one work both do. */
const isOpen = (place: ClausePlaces, works: ReadonlyMap<number, number>): boolean =>
  place.ids.length > 1 && place.each === undefined && (works.get(place.evidence.start) ?? 0) > 1;

/** One answer for each project, in their order. */
export const ledPlaces = (
  text: Text,
  rows: readonly ProjectRow[],
  projects: readonly Linked[],
  regions: readonly Linked[],
  knowledge: Knowledge,
): readonly (ClausePlaces | undefined)[] => {
  const led = ledRows(text, rows, regions);
  if (led.length === 0) return [];
  const found = rowPlaces(led, projects, regions, knowledge);
  const works = new Map<number, number>();
  for (const place of found) if (place) works.set(place.evidence.start, (works.get(place.evidence.start) ?? 0) + 1);
  // What the row leaves open no clause settles.
  return found.map((place) =>
    place && isOpen(place, works) ? { ids: [], evidence: place.evidence, isOwn: true } : place,
  );
};
