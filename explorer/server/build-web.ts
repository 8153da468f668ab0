/** Builds the page with vite into explorer/dist; does nothing when that was built from the same sources. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('../..', import.meta.url));
export const webOutput = join(house, 'explorer', 'dist');
const stampFile = join(webOutput, 'built-from.txt');

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

/** Returns whether anything had to be built. */
export const buildWeb = async (): Promise<{ readonly built: boolean; readonly output: string }> => {
  const stamp = await stampOf();
  const before = await readFile(stampFile, 'utf8').catch(() => '');
  if (before === stamp) return { built: false, output: webOutput };
  const { build } = await import('vite');
  // Vite and React look at this; a test run must not leave a page for developers behind.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile: join(house, 'vite.config.ts'), logLevel: 'warn' });
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
  await writeFile(stampFile, stamp);
  return { built: true, output: webOutput };
};
