/** Builds the page if need be, serves the explorer over a store until it is stopped, and closes both. */
import type { Store } from '../graph-schema/index.ts';
import { Misuse } from './exit-codes.ts';
import { notice } from './progress.ts';

export interface ServeStoreOptions {
  readonly port?: string;
  readonly host?: string;
}

/** As the option says it, else as the environment does, where an empty PORT is none. */
export const readPort = (
  option: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): number | undefined => {
  const port = option ?? (environment.PORT || undefined);
  if (port === undefined) return undefined;
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535)
    throw new Misuse(`${option === undefined ? 'PORT' : '--port'}: expected 0 to 65535, got ${port}`);
  return number;
};

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

export const serveStore = async (store: Store, { port, host }: ServeStoreOptions): Promise<void> => {
  const number = readPort(port, process.env);
  const { buildWeb, serve } = await import('../explorer/index.ts');
  const { built } = await buildWeb();
  if (built) notice('Built the page of the explorer');
  const serving = await serve({
    store,
    ...(number === undefined ? {} : { port: number }),
    ...(host === undefined ? {} : { host }),
    report: (error) => notice(`explorer: ${error instanceof Error ? error.stack : String(error)}`),
  });
  // The address is the result: whoever drives us reads it from stdout.
  console.log(serving.url);
  notice(`政脉 shows ${store.description}; stop it with Ctrl+C`);
  await untilStopped();
  await serving.close();
};
