/** Builds the page with vite into explorer/dist; does nothing when that was built from the same sources. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('../..', import.meta.url));
export const webOutput = join(house, 'explorer', 'dist');
const stampName = 'built-from.txt';
const stampFile = join(webOutput, stampName);

/** All that the page is made of. */
const sources = ['explorer/web', 'explorer/api.ts', 'vite.config.ts', 'package-lock.json'];

const filesUnder = async (path: string): Promise<readonly string[]> => {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  const files = await Promise.all(entries.map((entry) => filesUnder(join(path, entry.name))));
  return files.flat();
};

/** A stamp of names and content, so that a fresh checkout with other file times is not built again. */
const stampOf = async (): Promise<string> => {
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

const isUpToDate = async (stamp: string): Promise<boolean> =>
  (await readFile(stampFile, 'utf8').catch(() => '')) === stamp;

const buildInto = async (folder: string): Promise<void> => {
  const { build } = await import('vite');
  // Vite and React look at this; a test run must not leave a page for developers behind.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile: join(house, 'vite.config.ts'), logLevel: 'warn', build: { outDir: folder } });
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
};

/** Returns whether anything had to be built. Two that build at once both end with a whole page: it is built aside, then put in place. */
export const buildWeb = async (): Promise<{ readonly built: boolean; readonly output: string }> => {
  const stamp = await stampOf();
  if (await isUpToDate(stamp)) return { built: false, output: webOutput };
  const aside = join(house, 'node_modules', '.cache', `zhengmai-web-${process.pid}`);
  await buildInto(aside);
  await writeFile(join(aside, stampName), stamp);
  if (await isUpToDate(stamp)) {
    await rm(aside, { recursive: true, force: true });
    return { built: false, output: webOutput };
  }
  await rm(webOutput, { recursive: true, force: true });
  await rename(aside, webOutput);
  return { built: true, output: webOutput };
};
