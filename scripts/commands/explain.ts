/** `zhengmai explain`: a text with every mention, its rule, its link and why. */
import { Command } from 'commander';
import { inputs } from '../exit-codes.ts';

const run = async (paths: readonly string[], { json }: { readonly json?: true }): Promise<void> => {
  const extractor = await import('../../extractor/index.ts');
  const { readAll } = await import('../read-all.ts');
  const { documents, problems } = await readAll(paths);
  const knowledge = extractor.loadKnowledge();
  for await (const { document } of documents) {
    const extraction = extractor.extract(document, knowledge);
    const { profile, linked, relations, judgements, notices } = extraction;
    const shown = json
      ? JSON.stringify({ document: document.name, profile, linked, relations, judgements, notices })
      : extractor.explain(extraction);
    process.stdout.write(`${shown}\n`);
  }
  if (problems.length > 0) process.exitCode = inputs;
};

export const explain = (): Command =>
  new Command('explain')
    .description('prints a text with every mention, the rule that found it, its link and why')
    .argument('[files...]', 'files and folders; - or nothing: one document through a pipe')
    .option('--json', 'one JSON object a document')
    .addHelpText('after', '\nExample:\n  zhengmai explain seeds/001_66f6a4c880a9e54d.txt')
    .action(run);
