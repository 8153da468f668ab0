/** `zhengmai serve`: the explorer over the graph that the store holds. */
import { Command } from 'commander';
import { storeOption } from '../command-options.ts';
import { readPort, type ServeStoreOptions, serveStore } from '../serve-store.ts';
import { withStore } from '../with-store.ts';

interface Options extends ServeStoreOptions {
  readonly store?: string;
}

const run = async (options: Options): Promise<void> => {
  readPort(options.port, process.env);
  await withStore({ path: options.store }, (store) => serveStore(store, options));
};

export const serve = (): Command =>
  new Command('serve')
    .description('serves the explorer over the graph that was loaded before')
    .option('--port <number>', 'a free one is taken if it is not free (default: PORT, else 8787)')
    .option('--host <address>', 'address to listen on (default: 127.0.0.1, this machine only)')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  zhengmai serve --port 9000')
    .action(run);
