/** Where a division lay as long as that was elsewhere than its code of today says: 枞阳县 in 安庆市 until 2015, 石柱县 in 四川省 until 1997. */
import type { AreaRecord } from './area-records.ts';
import { activeIn } from './area-records.ts';
import type { Lineage } from './lineage.ts';
import { rowsFile } from './rows-file.ts';

interface Span {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly parent: string;
}

/** The prefecture and the province of a code, the nearer first. */
const codesAbove = (code: string): readonly string[] =>
  code.endsWith('00') ? [`${code.slice(0, 2)}0000`] : [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];

const byPlaceAndYear = (a: Span, b: Span): number => (a.id === b.id ? a.from - b.from : a.id < b.id ? -1 : 1);

/** Joins spans of one place in one parent that touch or overlap: a county that became a city stayed where it was. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const found: Span[] = [];
  for (const span of [...spans].sort(byPlaceAndYear)) {
    const last = found.at(-1);
    if (last?.id === span.id && last.parent === span.parent && last.to >= span.from)
      found[found.length - 1] = { ...last, to: Math.max(last.to, span.to) };
    else found.push(span);
  }
  return found;
};

/** `names`: the places of the gazetteer by id, `idOf` that of a record (511400 was 涪陵市 and is 眉山市: a code alone is no place); `since` is the first year of the records, of which no beginning is known. */
export const formerParentsFile = (
  records: readonly AreaRecord[],
  lineage: Lineage,
  places: { readonly names: ReadonlyMap<string, string>; readonly idOf: (record: AreaRecord) => string | undefined },
  { since, edition }: { readonly since: number; readonly edition: number },
): string => {
  const byCode = new Map<string, AreaRecord[]>();
  for (const record of records) byCode.set(record.code, [...(byCode.get(record.code) ?? []), record]);
  const { names } = places;
  const idOf = (record: AreaRecord): string | undefined => {
    const id = places.idOf(record);
    return names.get(id ?? '') === lineage.terminalOf(record).name ? id : undefined;
  };
  const above = ({ code }: AreaRecord, year: number): string | undefined =>
    codesAbove(code)
      .flatMap((each) => byCode.get(each)?.filter((record) => activeIn(record, year)) ?? [])
      .map(idOf)
      .find((id) => id !== undefined);
  const spans = records.flatMap((record): readonly Span[] => {
    const { from, to } = record;
    const id = idOf(record);
    if (to === undefined || to > edition || record.level === '省级' || id === undefined) return [];
    const parent = above(record, to - 1);
    const today = codesAbove(id).find((code) => names.has(code));
    return parent === undefined || parent === today || parent === id ? [] : [{ id, from, to, parent }];
  });
  const rows = joined(spans).map(({ id, from, to, parent }) => [id, from === since ? null : from, to, parent]);
  return rowsFile({ columns: ['code', 'from', 'to', 'parent'] }, rows);
};
