/** `zhengmai add`: documents join the collection; what it holds already stays as it is. */
import { Command } from 'commander';
import type { Document } from '../../extractor/document/document.ts';
import { storeOption, writtenAsJsonOption } from '../command-options.ts';
import { inputs } from '../exit-codes.ts';
import { notice } from '../progress.ts';
import { readAll } from '../read-all.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly store?: string;
  readonly json?: true;
}

const run = async (paths: readonly string[], { store: path, json }: Options): Promise<void> => {
  const { changeCollection, showChanged } = await import('../collection.ts');
  const { documents, problems } = await readAll(paths);
  const add: Document[] = [];
  for await (const { document } of documents) add.push(document);
  if (add.length === 0) {
    notice('None of these could be read; the collection stays as it is');
    process.exitCode = inputs;
    return;
  }
  await withStore({ path }, async (store) => {
    const changed = await changeCollection(store, { add, remove: [] });
    showChanged(changed, store, { json });
  });
  if (problems.length > 0) process.exitCode = inputs;
};

export const add = (): Command =>
  new Command('add')
    .description('adds documents to the collection in the store')
    .argument('<paths...>', 'files and folders')
    .addOption(storeOption())
    .addOption(writtenAsJsonOption())
    .addHelpText('after', '\nExample:\n  zhengmai add new-directive.txt')
    .action(run);
