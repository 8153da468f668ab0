/** Serves the explorer on this machine: a free port if the usual one is taken, files of the built page from explorer/dist. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { serve as listen, type ServerType } from '@hono/node-server';
import { type AppOptions, makeApp, type WebFile } from './app.ts';
import { buildOfflinePage, webOutput } from './build-web.ts';
import { hostNames } from './host-names.ts';
import { today } from './today.ts';

export interface ServeOptions extends Omit<AppOptions, 'readWebFile'> {
  readonly port?: number;
  readonly host?: string;
  readonly webRoot?: string;
}
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

const usualPort = 8787;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Reads files under the root and nowhere else. */
const readUnder =
  (root: string) =>
  async (path: string): Promise<WebFile | undefined> => {
    const type = types[extname(path)];
    const file = normalize(join(root, path));
    if (type === undefined || !file.startsWith(normalize(root) + sep)) return undefined;
    try {
      return { bytes: new Uint8Array(await readFile(file)), type };
    } catch {
      return undefined;
    }
  };

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

const start = (fetch: (request: Request) => Promise<Response>, hostname: string, port: number) =>
  new Promise<{ server: ServerType; port: number }>((resolve, reject) => {
    const server = listen({ fetch, hostname, port }, (info) => resolve({ server, port: info.port }));
    server.once('error', reject);
  });

export const serve = async (options: ServeOptions): Promise<Serving> => {
  const { host = '127.0.0.1', port = usualPort, webRoot = webOutput, ...rest } = options;
  const { shown, all } = hostNames(host);
  const fetch = makeApp({ today, makePage: buildOfflinePage, hosts: all, ...rest, readWebFile: readUnder(webRoot) });
  const { server, port: bound } = await start(fetch, host, port).catch((error: unknown) => {
    if (isTaken(error)) return start(fetch, host, 0);
    throw error;
  });
  // The first reader should not wait until the graph is read; if that fails now, the page will say so.
  void fetch(new Request(`http://127.0.0.1:${bound}/api/summary`)).catch(() => {});
  return {
    url: `http://${shown}:${bound}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};
