/** `zhengmai migrate`: a collection of another schema version becomes one of this version; its documents are read again. */
import { Command } from 'commander';
import { storeOption, writtenAsJsonOption } from '../command-options.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly store?: string;
  readonly json?: true;
}

const run = async ({ store: path, json }: Options): Promise<void> => {
  const { changeCollection, sayChanged } = await import('../collection.ts');
  await withStore({ path, replaceSchema: true }, async (store) => {
    // The texts are in the store, and every claim is made of them: nothing older than they are needs to be understood.
    const changed = await changeCollection(store, { add: [], remove: [] });
    sayChanged(changed, store);
    if (json) console.log(JSON.stringify({ documents: changed.documents, ...changed.report }));
  });
};

export const migrate = (): Command =>
  new Command('migrate')
    .description('brings a store of another schema version to this one, from the texts of its documents')
    .addOption(storeOption())
    .addOption(writtenAsJsonOption())
    .addHelpText(
      'after',
      `
A migration that was stopped is simply run again. A store of this version is left as it is.

Example:
  zhengmai migrate`,
    )
    .action(run);
