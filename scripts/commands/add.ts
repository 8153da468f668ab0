/** `zhengmai add`: documents join the collection; what it holds already stays as it is. */
import { Command } from 'commander';
import type { Document } from '../../extractor/document/document.ts';
import { openChosenStore } from '../choose-store.ts';
import { inputs } from '../exit-codes.ts';
import { notice } from '../progress.ts';
import { readAll } from '../read-all.ts';

interface Options {
  readonly store?: string;
  readonly json?: true;
}

const run = async (paths: readonly string[], { store: path, json }: Options): Promise<void> => {
  const { changeCollection, sayChanged } = await import('../collection.ts');
  const { documents, problems } = await readAll(paths);
  const add: Document[] = [];
  for await (const { document } of documents) add.push(document);
  if (add.length === 0) {
    notice('None of these could be read; the collection stays as it is');
    process.exitCode = inputs;
    return;
  }
  const store = await openChosenStore(path);
  try {
    const changed = await changeCollection(store, { add, remove: [] });
    sayChanged(changed, store);
    if (json)
      console.log(JSON.stringify({ documents: changed.documents, extracted: changed.extracted, ...changed.report }));
  } finally {
    await store.close();
  }
  if (problems.length > 0) process.exitCode = inputs;
};

export const add = (): Command =>
  new Command('add')
    .description('adds documents to the collection in the store')
    .argument('<paths...>', 'files and folders')
    .option('--store <file>', 'an embedded store of this name, also if NEO4J_URI is set')
    .option('--json', 'print what was written as JSON')
    .addHelpText('after', '\nExample:\n  zhengmai add new-directive.txt')
    .action(run);
