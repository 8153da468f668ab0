/**
 * Turns one TypeScript file into JavaScript, once: what was made is kept beside the hash of what it was made from.
 *
 * Functions do not get their names by calls at run time, as tsx sees to for those who read `.name`: that costs extraction a
 * tenth of its time. Where nothing can be written (a read-only installation), files are compiled anew at each start.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const usualFolder = join(root, 'node_modules', '.cache', 'zhengmai', 'compiled');
const require = createRequire(import.meta.url);
const options = { loader: 'ts', target: 'node20.19', sourcemap: 'inline', sourcesContent: false };
const { version } = require('esbuild/package.json');

const readKept = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** Written aside and renamed, so that two that start at once both read a whole file. */
const keep = (folder, file, code) => {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Compiled again next time.
  }
};

/** `path` stands in error messages and stack traces. */
export const compile = (path, folder = usualFolder) => {
  const source = readFileSync(path, 'utf8');
  const hash = createHash('sha256')
    .update([version, JSON.stringify(options), path, source].join('\n'))
    .digest('hex');
  const stamp = `\n//# made from ${hash}\n`;
  const file = join(folder, `${relative(root, path).replaceAll(/[^\w.-]+/g, '+')}.js`);
  const kept = readKept(file);
  if (kept.endsWith(stamp)) return kept;
  // The compiler is loaded only if there is something to compile.
  const code = require('esbuild').transformSync(source, { ...options, sourcefile: path }).code + stamp;
  keep(folder, file, code);
  return code;
};
