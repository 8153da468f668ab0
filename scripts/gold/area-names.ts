/**
 * One area, one id: what a line calls an area becomes the name that `test/gold/area-names.json` gives it.
 *
 *   takes 皖北地区 → 皖北, 长江三角洲区域 → 长三角 (listed), 湘西北地区 → 湘西北 (a direction of a province)
 *   refuses 石羊河流域 (another area than the river), 坝上地区 as 坝上, 341200 (a code), 横琴 before 2021 (listed since then)
 */
import { readFileSync } from 'node:fs';

type Row = readonly [name: string, others: readonly string[], from: number | null, to: number | null];
interface AreaList {
  readonly provinces: string;
  readonly directions: string;
  readonly classWords: readonly string[];
  readonly rows: readonly Row[];
}

/** Gives the canonical name of an area (or a code, as it is) in the year of the document, null if that is unknown. */
export type AreaNaming = (id: string, year: number | null) => string;

const inForce = ([, , from, to]: Row, year: number | null): boolean =>
  year === null || ((from === null || year >= from) && (to === null || year <= to));

const areaNaming = ({ provinces, directions, classWords, rows }: AreaList): AreaNaming => {
  const listed = new Set(rows.map(([name]) => name));
  const otherNames = new Map<string, readonly Row[]>();
  for (const row of rows)
    for (const other of row[1]) if (!listed.has(other)) otherNames.set(other, [...(otherNames.get(other) ?? []), row]);
  const directed = new RegExp(`^([${provinces}][${directions}]{1,2})(?:${classWords.join('|')})$`, 'u');
  return (id, year) => {
    if (listed.has(id)) return id;
    const rowsOfName = (otherNames.get(id) ?? []).filter((row) => inForce(row, year));
    // 河套 is 河套地区 and, in Shenzhen, a zone: two areas share it, so the line decides.
    if (rowsOfName.length === 1) return rowsOfName[0]?.[0] ?? id;
    return directed.exec(id)?.[1] ?? id;
  };
};

export const goldAreaNaming = (): AreaNaming =>
  areaNaming(JSON.parse(readFileSync(new URL('../../test/gold/area-names.json', import.meta.url), 'utf8')));
