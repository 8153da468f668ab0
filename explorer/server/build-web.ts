/** The two builds of the page: for the server, and as one script for the file that opens from disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Carried, type Shell, writePage } from '../offline/write-page.ts';
import { type Built, buildOnce } from './build-once.ts';
import { today } from './today.ts';

/** What page and server say to each other. */
const contract = ['explorer/api.ts', 'explorer/api-picture.ts', 'explorer/api-analysis.ts'] as const;
const webPlace = 'explorer/dist';
export const webOutput = fileURLToPath(new URL(`../../${webPlace}`, import.meta.url));

export const buildWeb = (): Promise<Built> =>
  buildOnce({ output: webPlace, config: 'vite.config.ts', sources: ['explorer/web', ...contract] });

const buildShell = async (): Promise<Shell> => {
  const { output } = await buildOnce({
    output: 'explorer/dist-offline',
    config: 'vite.offline.config.ts',
    sources: ['explorer/web', 'explorer/server', 'explorer/offline', ...contract, 'graph-schema'],
  });
  const read = (name: string): Promise<string> => readFile(join(output, name), 'utf8');
  return { script: await read('page.js'), style: await read('page.css') };
};

/** The whole explorer with this graph in it, as one HTML document. */
export const buildOfflinePage = async (carried: Omit<Carried, 'date'>): Promise<string> =>
  writePage(await buildShell(), { ...carried, date: today() });
