/**
 * Prints a random sample of sentences that hold a project or a word that ends projects' names, with what was read from
 * them: `【…】` a project with its places behind it, `⟦…⟧` a place. What is named and stands outside of marks was missed.
 *
 *   npx tsx scripts/data/sample-projects.ts CORPUS.jsonl.gz [--count 100] [--seed 1] [--only missed|found]
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Command, Option } from 'commander';
import { idsOf } from '../../extractor/entities/link.ts';
import type { Knowledge } from '../../extractor/knowledge/knowledge.ts';
import { loadKnowledge } from '../../extractor/knowledge/load.ts';
import { type Extraction, extract } from '../../extractor/pipeline.ts';

const program = new Command()
  .argument('<corpus>', 'JSON lines with id and text, gzip')
  .option('--count <n>', 'how many sentences to show', '100')
  .option('--documents <n>', 'how many documents to read', '200')
  .option('--seed <seed>', 'another seed draws another sample', '1')
  .addOption(new Option('--only <what>', 'only sentences without, or with a project').choices(['missed', 'found']))
  .parse();
const options = program.opts<{ count: string; documents: string; seed: string; only?: 'missed' | 'found' }>();

const shuffled = <T>(items: readonly T[], key: (item: T) => string): T[] => {
  const rank = (item: T): string =>
    createHash('md5')
      .update(options.seed + key(item))
      .digest('hex');
  return [...items].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
};

interface Sample {
  readonly shown: string;
  readonly projects: number;
}

/** Project → places, as `name: 500000 重庆市 (name)`. */
const placesOf = ({ relations }: Extraction, index: number, { places }: Knowledge): string =>
  relations
    .flatMap((relation) =>
      relation.type === 'location' && relation.mention === index
        ? `${relation.project}→${places.place(relation.region)?.name ?? relation.region}(${relation.basis})`
        : [],
    )
    .join(' ');

const samplesOf = (extraction: Extraction, knowledge: Knowledge): readonly Sample[] => {
  const { text, linked, document } = extraction;
  const heads = new Set(knowledge.projects.headStarts(text.folded));
  let at = 0;
  return text.folded.split(/(?<=[。;；\n])/).flatMap((sentence) => {
    const from = at;
    at += sentence.length;
    let shown = '';
    let read = from;
    let projects = 0;
    for (const [index, { mention, link }] of linked.entries()) {
      if (mention.start < read || mention.end > at) continue;
      if (mention.type !== 'Project' && mention.type !== 'Region') continue;
      const words = text.folded.slice(mention.start, mention.end);
      shown += text.folded.slice(read, mention.start);
      if (mention.type === 'Region') shown += `⟦${words}⟧`;
      else {
        projects++;
        const names = idsOf(link).filter((name) => name !== words);
        shown += `【${words}】{${[...names, placesOf(extraction, index, knowledge)].filter(Boolean).join('; ')}}`;
      }
      read = mention.end;
    }
    shown += text.folded.slice(read, at);
    const hasHead = [...sentence].some((_, i) => heads.has(from + i));
    return projects > 0 || hasHead ? [{ shown: `${document.name}\t${shown.trim()}`, projects }] : [];
  });
};

const knowledge = loadKnowledge();
const documents = shuffled(
  gunzipSync(readFileSync(program.args[0] ?? ''))
    .toString('utf8')
    .trim()
    .split('\n'),
  (line) => line,
).slice(0, Number(options.documents));
const samples = documents.flatMap((line) => {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  return samplesOf(
    extract({ name: id, sha256: '0'.repeat(64), source: text, encoding: 'utf-8', format: 'text' }, knowledge),
    knowledge,
  );
});
const wanted = samples.filter(
  ({ projects }) => options.only === undefined || (options.only === 'found') === projects > 0,
);
for (const { shown } of shuffled(wanted, ({ shown }) => shown).slice(0, Number(options.count))) console.log(shown);
console.error(
  JSON.stringify({
    sentences: samples.length,
    withProjects: samples.filter(({ projects }) => projects > 0).length,
    projects: samples.reduce((sum, { projects }) => sum + projects, 0),
  }),
);
