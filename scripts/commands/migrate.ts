/** `zhengmai migrate`: a collection of another schema version becomes one of this version; its documents are read again. */
import { Command } from 'commander';
import { openChosenStore } from '../choose-store.ts';

interface Options {
  readonly store?: string;
  readonly json?: true;
}

const run = async ({ store: path, json }: Options): Promise<void> => {
  const { changeCollection, sayChanged } = await import('../collection.ts');
  const store = await openChosenStore(path, { replaceSchema: true });
  try {
    // The texts are in the store, and every claim is made of them: nothing older than they are needs to be understood.
    const changed = await changeCollection(store, { add: [], remove: [] });
    sayChanged(changed, store);
    if (json) console.log(JSON.stringify({ documents: changed.documents, ...changed.report }));
  } finally {
    await store.close();
  }
};

export const migrate = (): Command =>
  new Command('migrate')
    .description('brings a store of another schema version to this one, from the texts of its documents')
    .option('--store <file>', 'an embedded store of this name, also if NEO4J_URI is set')
    .option('--json', 'print what was written as JSON')
    .addHelpText(
      'after',
      `
A migration that was stopped is simply run again. A store of this version is left as it is.

Example:
  zhengmai migrate`,
    )
    .action(run);
