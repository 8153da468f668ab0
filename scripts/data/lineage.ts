/** Follows divisions through the years: which record is the same place under a newer code or name, and which really ended. */
import type { AreaRecord } from './area-records.ts';
import { activeIn } from './area-records.ts';
import { nameRoot } from './name-root.ts';

export interface Lineage {
  /** The newest record of the same place: in force in the edition's year, or the last before it was abolished. */
  terminalOf(record: AreaRecord): AreaRecord;
  /** Codes of the edition that cover what the record covered; empty if unknown. */
  heirsOf(record: AreaRecord): readonly string[];
}

export const makeLineage = (records: readonly AreaRecord[], edition: number): Lineage => {
  const byCode = new Map<string, AreaRecord[]>();
  for (const record of records) byCode.set(record.code, [...(byCode.get(record.code) ?? []), record]);
  const at = (code: string, year: number): AreaRecord | undefined =>
    byCode.get(code)?.find((record) => activeIn(record, year));
  const ended = (record: AreaRecord): record is AreaRecord & { to: number } =>
    record.to !== undefined && record.to <= edition;
  const predecessors = (heir: AreaRecord): number =>
    records.filter((r) => r.to === heir.from && r.code !== heir.code && r.next.includes(heir.code)).length;

  /** Same code under a new name, a new code for the whole, or, for prefectures, the same root in the same year. */
  const heirRecords = (record: AreaRecord): AreaRecord[] => {
    if (!ended(record)) return [];
    const same = at(record.code, record.to);
    if (same) return [same];
    const listed = record.next.flatMap((code) => at(code, record.to) ?? []);
    if (listed.length > 0 || record.level !== '地级') return listed;
    return records.filter(
      (r) =>
        r.level === '地级' &&
        r.code.slice(0, 2) === record.code.slice(0, 2) &&
        nameRoot(r.name) === nameRoot(record.name) &&
        activeIn(r, record.to),
    );
  };

  const heirsOf = (record: AreaRecord, seen = new Set<AreaRecord>()): readonly string[] => {
    if (!ended(record)) return [record.code];
    if (seen.has(record)) return [];
    seen.add(record);
    const direct = heirRecords(record);
    const from =
      direct.length > 0 || record.level !== '地级'
        ? direct
        : records.filter((r) => r.level === '县级' && r.code.startsWith(record.code.slice(0, 4)) && r.to === record.to);
    return [...new Set(from.flatMap((r) => heirsOf(r, seen)))].sort();
  };

  const byFinalCode = new Map(records.filter((r) => activeIn(r, edition)).map((r) => [r.code, r]));
  const terminalOf = (record: AreaRecord): AreaRecord => {
    if (!ended(record)) return record;
    const heirs = heirRecords(record);
    const heir = heirs[0];
    if (heirs.length === 1 && heir) {
      const renamed = heir.code === record.code;
      const whole = heir.from === record.to && heir.level === record.level && predecessors(heir) === 1;
      const sameRoot = heir.level === record.level && nameRoot(heir.name) === nameRoot(record.name);
      if (renamed || whole || sameRoot) return terminalOf(heir);
    }
    // 歙县 gave up land and went on, 涪陵县 ended in 涪陵区: the one heir that bears the name is the same place.
    const bearers =
      record.level === '县级'
        ? heirsOf(record)
            .flatMap((code) => byFinalCode.get(code) ?? [])
            .filter((r) => r.level === '县级' && nameRoot(r.name) === nameRoot(record.name))
        : [];
    return (bearers.length === 1 ? bearers[0] : bearers.find((r) => r.name === record.name)) ?? record;
  };

  return { terminalOf, heirsOf };
};
