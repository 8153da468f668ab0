/** `zhengmai serve`: the explorer over the graph that the store holds. */
import { Command } from 'commander';
import { openChosenStore } from '../choose-store.ts';
import { readPort, type ServeStoreOptions, serveStore } from '../serve-store.ts';

interface Options extends ServeStoreOptions {
  readonly store?: string;
}

const run = async (options: Options): Promise<void> => {
  readPort(options.port);
  const store = await openChosenStore(options.store);
  try {
    await serveStore(store, options);
  } finally {
    await store.close();
  }
};

export const serve = (): Command =>
  new Command('serve')
    .description('serves the explorer over the graph that was loaded before')
    .option('--port <number>', 'a free one is taken if it is not free')
    .option('--host <address>', 'address to listen on (default: 127.0.0.1, this machine only)')
    .option('--store <file>', 'an embedded store of this name, also if NEO4J_URI is set')
    .addHelpText('after', '\nExample:\n  zhengmai serve --port 9000')
    .action(run);
