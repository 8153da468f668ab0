/**
 * Measures how far damage to a text changes what is read from it: each text of a part of the gold set beside its copies, without any gold.
 *
 *   npm run score:damage [-- --split dev|seeds|made] [--only NAME] [--json]
 *
 * Texts that are damaged or Traditional themselves are left out.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate, extract, loadKnowledge } from '../extractor/index.ts';
import { damages } from './damage/damages.ts';
import { addUp, compareReadings, parts, shareOf } from './damage/likeness.ts';
import { readGold, splits } from './score/splits.ts';
import { showTable } from './table.ts';

const { values } = parseArgs({
  options: { split: { type: 'string', default: 'dev' }, only: { type: 'string' }, json: { type: 'boolean' } },
});
const split = splits.find(({ name }) => name === values.split);
const all = damages();
const wanted = all.filter(({ name }) => values.only === undefined || name === values.only);
if (!split || wanted.length === 0) {
  const names = all.map(({ name }) => name).join(', ');
  console.error(
    `score-damage: expected --split ${splits.map(({ name }) => name).join('|')} and --only one of ${names}, got ${values.split} ${values.only ?? ''}`,
  );
  process.exit(2);
}

const ALREADY = /^damaged-|hant/;
const knowledge = loadKnowledge();
const read = (name: string, source: string) =>
  annotate(extract({ name, sha256: '', source, encoding: 'utf-8', format: 'text' }, knowledge));

const docs = [...(await readGold(split)).keys()].filter((doc) => !ALREADY.test(doc));
const sources = await Promise.all(
  docs.map(async (doc) => ({ doc, source: await readFile(join(split.texts, doc), 'utf8') })),
);
const texts = sources.map(({ doc, source }) => ({ doc, source, reading: read(doc, source) }));
const rows = wanted.map(({ name, what, apply }) => {
  const likeness = addUp(texts.map(({ doc, source, reading }) => compareReadings(reading, read(doc, apply(source)))));
  return { name, what, shares: parts.map((part) => shareOf(likeness[part])) };
});

if (values.json) console.log(JSON.stringify({ split: split.name, documents: texts.length, parts, rows }));
else {
  console.log(`${split.name}: ${texts.length} texts and their copies; F1 of what is read from both\n`);
  console.log(
    showTable(
      ['copy', ...parts, ''],
      rows.map(({ name, what, shares }) => [name, ...shares.map((share) => share.toFixed(3)), what]),
    ),
  );
}
