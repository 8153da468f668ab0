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

const buildIfNeeded = async ({ output: place, config, sources }: Recipe): Promise<Built> => {
  const output = join(house, place);
  const isUpToDate = async (stamp: string): Promise<boolean> =>
    (await readFile(join(output, stampName), 'utf8').catch(() => '')) === stamp;
  const stamp = await stampOf([...sources, config, 'package-lock.json']);
  if (await isUpToDate(stamp)) return { built: false, output };
  const aside = join(house, 'node_modules', '.cache', `zhengmai-${place.replaceAll('/', '-')}-${process.pid}`);
  await buildInto(config, aside);
  await writeFile(join(aside, stampName), stamp);
  const isOurs = await putInPlace(aside, output).catch(async (error: unknown) => {
    // Another process has put the same page there in this moment.
    if (await isUpToDate(stamp)) return false;
    throw error;
  });
  await rm(aside, { recursive: true, force: true });
  return { built: isOurs, output };
};

const putInPlace = async (aside: string, output: string): Promise<true> => {
  await rm(output, { recursive: true, force: true });
  await rename(aside, output);
  return true;
};

let before: Promise<unknown> = Promise.resolve();

/**
 * Two that build at once both end with a whole page: each process builds aside, then puts it in place; within one process the second
 * waits for the first, as they share the folder aside and NODE_ENV.
 */
export const buildOnce = (recipe: Recipe): Promise<Built> => {
  const built = before.then(() => buildIfNeeded(recipe));
  before = built.catch(() => undefined);
  return built;
};
