/** Builds a page with vite, and does nothing when it was built from the same sources before. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('../..', import.meta.url));
const stampName = 'built-from.txt';

export interface Recipe {
  /** Where the page goes, the configuration of vite and all that the page is made of; paths in this repository. */
  readonly output: string;
  readonly config: string;
  readonly sources: readonly string[];
}

const filesUnder = async (path: string): Promise<readonly string[]> => {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  const files = await Promise.all(entries.map((entry) => filesUnder(join(path, entry.name))));
  return files.flat();
};

/** A stamp of names and content, so that a fresh checkout with other file times is not built again. */
const stampOf = async (sources: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  const files = (await Promise.all(sources.map((source) => filesUnder(join(house, source))))).flat().sort();
  for (const file of files)
    hash
      .update(relative(house, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
};

const buildInto = async (config: string, folder: string): Promise<void> => {
  const { build } = await import('vite');
  // Vite and React look at this; a test run must not leave a page for developers behind.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile: join(house, config), logLevel: 'warn', build: { outDir: folder } });
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
};

export interface Built {
  readonly built: boolean;
  readonly output: string;
}

/** Two that build at once both end with a whole page: it is built aside, then put in place. */
export const buildOnce = async ({ output: place, config, sources }: Recipe): Promise<Built> => {
  const output = join(house, place);
  const isUpToDate = async (stamp: string): Promise<boolean> =>
    (await readFile(join(output, stampName), 'utf8').catch(() => '')) === stamp;
  const stamp = await stampOf([...sources, config, 'package-lock.json']);
  if (await isUpToDate(stamp)) return { built: false, output };
  const aside = join(house, 'node_modules', '.cache', `zhengmai-${place.replaceAll('/', '-')}-${process.pid}`);
  await buildInto(config, aside);
  await writeFile(join(aside, stampName), stamp);
  if (await isUpToDate(stamp)) {
    await rm(aside, { recursive: true, force: true });
    return { built: false, output };
  }
  await rm(output, { recursive: true, force: true });
  await rename(aside, output);
  return { built: true, output };
};
