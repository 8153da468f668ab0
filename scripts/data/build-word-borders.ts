/**
 * Builds extractor/data/word-borders.json: two-character words of nodejieba's dictionary that end with the first or begin with
 * the last character of a place's name. They show that a name straddles a border: 搬|迁安|置 is 搬迁 and 安置, not 迁安.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import abbreviations from '../../extractor/data/abbreviations.json' with { type: 'json' };
import cues from '../../extractor/data/region-cues.json' with { type: 'json' };
import { loadPlaces } from '../../extractor/knowledge/load-places.ts';
import { rowsFile } from './rows-file.ts';

const LEAST_FREQUENCY = 10;
/** The dictionary takes 弘扬 and other verbs for persons; its real persons are rarer. */
const LEAST_FREQUENCY_OF_PERSONS = 300;
const dictionary = new URL('../../node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8', import.meta.url);
const data = new URL('../../extractor/data/', import.meta.url);

const places = loadPlaces((name) => JSON.parse(readFileSync(new URL(name, data), 'utf8')));
const names = places.names().filter((name) => name.length > 1 && name.length < 4 && places.named(name).length > 0);
/** Surnames too: 加强 shows that 强 before a name is none. */
const firsts = new Set([...names.map((name) => name[0] ?? ''), ...cues.surnames]);
/** One-character names too: 晋职 shows that 晋 in 在晋职 is none. */
const lasts = new Set([
  ...names.map((name) => name.at(-1) ?? ''),
  ...abbreviations.rows.flatMap(([, name, , also = '']) => [...`${name}${also}`]),
]);

const words = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word = '', frequency = '0', tag = '']) => {
    const isPlace = places.named(word).length > 0 && !places.isAlsoWord(word);
    const least = tag.startsWith('nr') ? LEAST_FREQUENCY_OF_PERSONS : LEAST_FREQUENCY;
    return word.length === 2 && Number(frequency) >= least && !isPlace;
  })
  .map(([word = '']) => word);

const grouped = (
  key: (word: string) => string,
  rest: (word: string) => string,
  keys: ReadonlySet<string>,
): string[][] => {
  const groups = new Map<string, string[]>();
  for (const word of words)
    if (keys.has(key(word))) groups.set(key(word), [...(groups.get(key(word)) ?? []), rest(word)]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([at, others]) => [at, others.sort().join('')]);
};

const ending = grouped(
  (word) => word[1] ?? '',
  (word) => word[0] ?? '',
  firsts,
).map((row) => ['ends', ...row]);
const beginning = grouped(
  (word) => word[0] ?? '',
  (word) => word[1] ?? '',
  lasts,
).map((row) => ['begins', ...row]);
writeFileSync(
  new URL('word-borders.json', data),
  rowsFile(
    {
      columns: ['with', 'character', 'others'],
      single: '和与及对向在从将为以等的之内中上下里外原会水后前新大老旧各本该全',
    },
    [...ending, ...beginning],
  ),
);
console.error(`word borders ${ending.length} + ${beginning.length}`);
