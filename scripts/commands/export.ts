/** `zhengmai export`: the graph of the store, or of a graph file, in a format that other programs read. */
import { readFile, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { Graph } from '../../graph-schema/index.ts';
import { openChosenStore } from '../choose-store.ts';
import { notice } from '../progress.ts';

interface Options {
  readonly format: 'json';
  readonly graph?: string;
  readonly out?: string;
  readonly store?: string;
}

const readStore = async (path: string | undefined): Promise<Graph> => {
  const store = await openChosenStore(path);
  try {
    return await store.read();
  } finally {
    await store.close();
  }
};

const run = async ({ graph: file, out, store }: Options): Promise<void> => {
  const { readGraphFile, writeGraphFile } = await import('../../graph-schema/index.ts');
  const graph = file === undefined ? await readStore(store) : readGraphFile(await readFile(file, 'utf8'), file);
  const text = writeGraphFile(graph);
  if (out === undefined || out === '-') process.stdout.write(text);
  else {
    await writeFile(out, text);
    notice(`Wrote ${out}`);
  }
};

export const exportGraph = (): Command =>
  new Command('export')
    .description('writes the loaded graph in a format that other programs read')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['json']).default('json'))
    .option('-g, --graph <file>', 'the graph of this file instead of the loaded one')
    .option('-o, --out <file>', 'where to write (default: stdout)')
    .option('--store <file>', 'an embedded store of this name, also if NEO4J_URI is set')
    .addHelpText('after', '\nExample:\n  zhengmai export --format json --out policies.json')
    .action(run);
