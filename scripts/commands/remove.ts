/** `zhengmai remove`: documents leave the collection; what others claim too stays. */
import { Command } from 'commander';
import { openChosenStore } from '../choose-store.ts';

interface Options {
  readonly store?: string;
  readonly json?: true;
}

const run = async (wanted: readonly string[], { store: path, json }: Options): Promise<void> => {
  const { changeCollection, findHeld, heldDocuments, sayChanged } = await import('../collection.ts');
  const store = await openChosenStore(path);
  try {
    const held = await heldDocuments(store);
    const changed = await changeCollection(store, { add: [], remove: wanted.map((name) => findHeld(held, name)) });
    sayChanged(changed, store);
    if (json)
      console.log(JSON.stringify({ documents: changed.documents, extracted: changed.extracted, ...changed.report }));
  } finally {
    await store.close();
  }
};

export const remove = (): Command =>
  new Command('remove')
    .description('takes documents out of the collection in the store')
    .argument('<documents...>', 'names, ids or hashes (zhengmai ask held-documents lists them)')
    .option('--store <file>', 'an embedded store of this name, also if NEO4J_URI is set')
    .option('--json', 'print what was written as JSON')
    .addHelpText('after', '\nExample:\n  zhengmai remove old-directive.txt')
    .action(run);
