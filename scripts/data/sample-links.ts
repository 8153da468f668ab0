/**
 * Prints a random sample of links over a corpus, to be judged by reading: id, words around the mention, why.
 *
 *   npx tsx scripts/data/sample-links.ts CORPUS.jsonl.gz [--type Region] [--count 200] [--seed 1] [--documents 200]
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Command } from 'commander';
import type { Link } from '../../extractor/entities/link.ts';
import { loadKnowledge } from '../../extractor/knowledge/load.ts';
import { extract } from '../../extractor/pipeline.ts';

const AROUND = 20;
const program = new Command()
  .argument('<corpus>', 'JSON lines with id and text, gzip')
  .option('--type <type>', 'Region, Agency, Project or Policy', 'Region')
  .option('--count <n>', 'how many links to show', '200')
  .option('--documents <n>', 'how many documents to read', '200')
  .option('--seed <seed>', 'another seed draws another sample', '1')
  .parse();
const options = program.opts<{ type: string; count: string; documents: string; seed: string }>();

const shuffled = <T>(items: readonly T[], key: (item: T) => string): T[] => {
  const rank = (item: T): string =>
    createHash('md5')
      .update(options.seed + key(item))
      .digest('hex');
  return [...items].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
};
const shown = (link: Link): string => (link.status === 'linked' ? link.ids.join('|') : `? ${link.reason}`);
const oneLine = (text: string): string => text.replaceAll('\n', '⏎');

const lines = gunzipSync(readFileSync(program.args[0] ?? ''))
  .toString('utf8')
  .trim()
  .split('\n');
const documents = shuffled(lines, (line) => line).slice(0, Number(options.documents));
const knowledge = loadKnowledge();
const counts = { linked: 0, ambiguous: 0, unresolved: 0 };
const found = documents.flatMap((line) => {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const document = { name: id, sha256: '0'.repeat(64), source: text, encoding: 'utf-8', format: 'text' } as const;
  const { linked, text: read } = extract(document, knowledge);
  return linked
    .filter(({ mention }) => mention.type === options.type)
    .map(({ mention: { start, end, rule }, link }) => {
      counts[link.status]++;
      const before = read.folded.slice(Math.max(0, start - AROUND), start);
      const after = read.folded.slice(end, end + AROUND);
      return [shown(link), oneLine(`${before}【${read.folded.slice(start, end)}】${after}`), rule, id].join('\t');
    });
});
for (const row of shuffled(found, (row) => row).slice(0, Number(options.count))) console.log(row);
console.error(JSON.stringify(counts));
