/**
 * Places of projects in a table: what stands in the row below 建设地点, or in the first cell beside the name that opens with a place.
 *
 *   takes `9⇥黄羊抽水蓄能电站⇥凉州区张义镇⇥续建` → 凉州区; `岸堤水库⇥蒙阴县、沂南县` → both
 *   refuses `民勤县水务局` (an organ is no place), `跨省`
 */

import { idsOf, type Linked } from '../../entities/link.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ProjectRow } from '../../mentions/projects/tables/tables.ts';
import type { Span } from '../../text/span.ts';
import type { ClausePlaces } from './clause-place.ts';

const isIn = ({ start, end }: Span, cell: Span): boolean => cell.start <= start && end <= cell.end;

const divisionOf = (id: string): string => id.split('/')[0]!;

/** 凉州区张义镇 lies in 凉州区: tables are read by divisions; 滁州|来安县 by the narrower of two that stand one behind the other. */
const divisionsOf = (regions: readonly Linked[], { places }: Knowledge): readonly string[] => {
  const ids = gather(regions, ({ mention, link }, i) => {
    const next = regions[i + 1];
    const inner = next?.mention.start === mention.end ? idsOf(next.link).map(divisionOf) : [];
    return idsOf(link)
      .map(divisionOf)
      .filter((outer) => !inner.some((id) => id !== outer && places.isWithin(id, outer)));
  });
  return [...new Set(ids)];
};

const placesOf = (
  { name, place, cells }: ProjectRow,
  regions: readonly Linked[],
  knowledge: Knowledge,
): ClausePlaces | undefined => {
  const cell =
    place ?? cells.find((other) => other !== name && regions.some(({ mention }) => mention.start === other.start));
  const ids = cell
    ? divisionsOf(
        regions.filter(({ mention }) => isIn(mention, cell)),
        knowledge,
      )
    : [];
  if (!cell || ids.length === 0) return undefined;
  const evidence = { start: Math.min(name.start, cell.start), end: Math.max(name.end, cell.end) };
  return { ids, evidence, isOwn: true, isExplicit: true, isOfRow: true };
};

/** One answer for each project, in their order; all three are in the order of the text. */
export const rowPlaces = (
  rows: readonly ProjectRow[],
  projects: readonly Linked[],
  regions: readonly Linked[],
  knowledge: Knowledge,
): readonly (ClausePlaces | undefined)[] => {
  const found: (ClausePlaces | undefined)[] = projects.map(() => undefined);
  let project = 0;
  let region = 0;
  for (const row of rows) {
    const line = { start: row.cells[0]!.start, end: row.cells.at(-1)!.end };
    while (region < regions.length && regions[region]!.mention.start < line.start) region++;
    const inRow: Linked[] = [];
    while (region < regions.length && regions[region]!.mention.start < line.end) inRow.push(regions[region++]!);
    const places = placesOf(row, inRow, knowledge);
    while (project < projects.length && projects[project]!.mention.start < row.name.start) project++;
    const first = project;
    while (project < projects.length && isIn(projects[project]!.mention, row.name)) project++;
    const named = projects.slice(first, project).map(({ link }) => idsOf(link).length);
    const count = named.reduce((sum, names) => sum + names, 0);
    // 灵台、崇信⇥甲河治理工程、乙河治理工程: as many works as places, each in its own.
    const isPaired = count > 1 && places?.ids.length === count;
    let before = 0;
    for (const [i, names] of named.entries()) {
      found[first + i] = isPaired ? { ...places, each: places.ids.slice(before, before + names) } : places;
      before += names;
    }
  }
  return found;
};
