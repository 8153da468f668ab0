/** `zhengmai replace`: a new version of a document takes the place of the old one. */
import { Command } from 'commander';
import { storeOption, writtenAsJsonOption } from '../command-options.ts';
import { readOne } from '../read-one.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly store?: string;
  readonly json?: true;
}

const run = async (wanted: string, file: string, { store: path, json }: Options): Promise<void> => {
  const { replaceDocument, showChanged } = await import('../collection.ts');
  const document = await readOne(file);
  await withStore({ path }, async (store) => {
    const changed = await replaceDocument(store, wanted, document);
    showChanged(changed, store, { json });
  });
};

export const replace = (): Command =>
  new Command('replace')
    .description('puts a new version of a document in the place of the old one')
    .argument('<document>', 'name, id or hash of the document that goes')
    .argument('<file>', 'the document that comes')
    .addOption(storeOption())
    .addOption(writtenAsJsonOption())
    .addHelpText('after', '\nExample:\n  zhengmai replace directive.txt directive-2024.txt')
    .action(run);
