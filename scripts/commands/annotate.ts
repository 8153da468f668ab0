/** `zhengmai annotate`: the mentions, citations and metadata of each document as stand-off JSON. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { inputs, Misuse } from '../exit-codes.ts';
import { notice, showProgress } from '../progress.ts';

interface Options {
  readonly out?: string;
  readonly jsonl?: true;
}

/** `a.txt` → `a.json`; two documents must not overwrite each other. */
const annotationName = (document: string, taken: ReadonlySet<string>): string => {
  const plain = `${document.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.json`;
  if (!taken.has(plain)) return plain;
  for (let i = 2; ; i++) {
    const name = plain.replace(/\.json$/, `-${i}.json`);
    if (!taken.has(name)) return name;
  }
};

const writeAnnotations = async (paths: readonly string[], folder: string): Promise<void> => {
  const extractor = await import('../../extractor/index.ts');
  const { readAll } = await import('../read-all.ts');
  const { documents, problems } = await readAll(paths);
  const progress = showProgress('Annotating');
  const knowledge = extractor.loadKnowledge();
  const taken = new Set<string>();
  await mkdir(folder, { recursive: true });
  for await (const { document, done, all } of documents) {
    const annotation = extractor.annotate(extractor.extract(document, knowledge));
    const name = annotationName(document.name, taken);
    taken.add(name);
    await writeFile(join(folder, name), `${JSON.stringify(annotation, null, 1)}\n`);
    progress.update(done, all);
  }
  progress.end(`Annotated ${taken.size} of ${taken.size + problems.length} documents in ${folder}`);
  if (problems.length > 0) process.exitCode = inputs;
};

const run = async (paths: readonly string[], { out, jsonl }: Options): Promise<void> => {
  if (jsonl) {
    const { annotateLines } = await import('../lines/annotate-lines.ts');
    await annotateLines(paths, out);
  } else if (out === undefined) {
    if (paths.length > 1) throw new Misuse('annotate: expected --out DIR for several documents, got none');
    await printAnnotation(paths);
  } else await writeAnnotations(paths, out);
};

const printAnnotation = async (paths: readonly string[]): Promise<void> => {
  const extractor = await import('../../extractor/index.ts');
  const { readAll } = await import('../read-all.ts');
  const { documents, problems } = await readAll(paths);
  const knowledge = extractor.loadKnowledge();
  let printed = 0;
  for await (const { document, all } of documents) {
    if (all > 1) throw new Misuse(`annotate: expected --out DIR for ${all} documents, got none`);
    process.stdout.write(`${JSON.stringify(extractor.annotate(extractor.extract(document, knowledge)), null, 1)}\n`);
    printed++;
  }
  if (problems.length > 0) process.exitCode = inputs;
  else if (printed === 0) notice('annotate: nothing to annotate');
};

export const annotate = (): Command =>
  new Command('annotate')
    .description('writes what was found in each document as stand-off JSON (format: scripts/score/README.md)')
    .argument('[paths...]', 'files and folders; - or nothing: one document through a pipe')
    .option('-o, --out <dir>', 'folder for one JSON file a document, named after it (with --jsonl: the file to write)')
    .option('--jsonl', 'JSON lines: {"name": …, "text": …} a line in, its annotation a line out, in order')
    .addHelpText(
      'after',
      `
Examples:
  zhengmai annotate --out annotations seeds
  zhengmai annotate --jsonl < documents.jsonl > annotations.jsonl`,
    )
    .action(run);
