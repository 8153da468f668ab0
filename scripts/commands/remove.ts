/** `zhengmai remove`: documents leave the collection; what others claim too stays. */
import { Command } from 'commander';
import { storeOption, writtenAsJsonOption } from '../command-options.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly store?: string;
  readonly json?: true;
}

const run = async (wanted: readonly string[], { store: path, json }: Options): Promise<void> => {
  const { changeCollection, findHeld, heldDocuments, showChanged } = await import('../collection.ts');
  await withStore({ path }, async (store) => {
    const held = await heldDocuments(store);
    const changed = await changeCollection(store, { add: [], remove: wanted.map((name) => findHeld(held, name)) });
    showChanged(changed, store, { json });
  });
};

export const remove = (): Command =>
  new Command('remove')
    .description('takes documents out of the collection in the store')
    .argument('<documents...>', 'names, ids or hashes (zhengmai ask held-documents lists them)')
    .addOption(storeOption())
    .addOption(writtenAsJsonOption())
    .addHelpText('after', '\nExample:\n  zhengmai remove old-directive.txt')
    .action(run);
