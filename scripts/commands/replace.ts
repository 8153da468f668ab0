/** `zhengmai replace`: a new version of a document takes the place of the old one. */
import { Command } from 'commander';
import { openChosenStore } from '../choose-store.ts';
import { readOne } from '../read-one.ts';

interface Options {
  readonly store?: string;
  readonly json?: true;
}

const run = async (wanted: string, file: string, { store: path, json }: Options): Promise<void> => {
  const { replaceDocument, sayChanged } = await import('../collection.ts');
  const document = await readOne(file);
  const store = await openChosenStore(path);
  try {
    const changed = await replaceDocument(store, wanted, document);
    sayChanged(changed, store);
    if (json)
      console.log(JSON.stringify({ documents: changed.documents, extracted: changed.extracted, ...changed.report }));
  } finally {
    await store.close();
  }
};

export const replace = (): Command =>
  new Command('replace')
    .description('puts a new version of a document in the place of the old one')
    .argument('<document>', 'name, id or hash of the document that goes')
    .argument('<file>', 'the document that comes')
    .option('--store <file>', 'an embedded store of this name, also if NEO4J_URI is set')
    .option('--json', 'print what was written as JSON')
    .addHelpText('after', '\nExample:\n  zhengmai replace directive.txt directive-2024.txt')
    .action(run);
