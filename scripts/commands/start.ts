/** `zhengmai start`: all of it: documents → graph → store → explorer. */
import { Command } from 'commander';
import { chooseStore } from '../choose-store.ts';
import { storeOption } from '../command-options.ts';
import { inputs } from '../exit-codes.ts';
import { readPort, type ServeStoreOptions, serveStore } from '../serve-store.ts';
import { storeGraph } from '../store-graph.ts';
import { withStore } from '../with-store.ts';

interface Options extends ServeStoreOptions {
  readonly store?: string;
  readonly replace?: true;
}

const run = async (paths: readonly string[], options: Options): Promise<void> => {
  // What can be wrong with the call or with the store is said before a minute's work.
  readPort(options.port, process.env);
  // A file of ours is built anew from these documents anyway; a server may hold what only migrate would keep.
  const replaceSchema = chooseStore(process.env, options.store).kind === 'embedded';
  await withStore({ path: options.store, replaceSchema }, async (store) => {
    const { buildGraph } = await import('../build-graph.ts');
    const { graph, failed } = await buildGraph(paths);
    if (failed > 0) process.exitCode = inputs;
    await storeGraph(store, graph, { replace: options.replace === true });
    await serveStore(store, options);
  });
};

export const start = (): Command =>
  new Command('start')
    .description('builds the graph of documents, loads it and serves the explorer')
    .argument('[paths...]', 'files and folders', ['seeds'])
    .option('--port <number>', 'a free one is taken if it is not free (default: PORT, else 8787)')
    .option('--host <address>', 'address to listen on (default: 127.0.0.1, this machine only)')
    .addOption(storeOption())
    .option('--replace', 'give up documents in Neo4j that are not among these')
    .addHelpText('after', '\nExample:\n  zhengmai start seeds my-documents')
    .action(run);
