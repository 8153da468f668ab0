/**
 * Joins TypeScript files, with all of ours that they import, into few files of JavaScript; packages stay outside.
 *
 * A file keeps its own address (`import.meta.url`), so that data beside it is found.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOf, stampOf } from './stamp.mjs';

const require = createRequire(import.meta.url);

const options = {
  bundle: true,
  splitting: true,
  write: false,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  outExtension: { '.js': '.mjs' },
  sourcemap: 'linked',
  sourcesContent: false,
  // What a developer sets for the checker must not change what runs.
  tsconfigRaw: '{}',
  // Names, not values: each file declares its own. In strings ('import.meta.url' as a setting) they stay as they are.
  define: { 'import.meta.url': '__url', 'import.meta.dirname': '__dirname' },
  logLevel: 'silent',
};
const loaders = { '.ts': 'ts', '.mjs': 'js', '.js': 'js', '.json': 'json' };

/** In the first line, so that the lines of the source stay what they are; where `#!` stands it must become a comment. */
const withAddress = (path, source) => {
  const address = `const __url = ${JSON.stringify(pathToFileURL(path).href)}, __dirname = ${JSON.stringify(dirname(path))};`;
  return address + source.replace(/^#!/, '//');
};

/** Reads each file, its stamp first: one that changes meanwhile has another stamp at the next start. */
const reader = (root, inputs) => ({
  name: 'reader',
  setup(build) {
    build.onLoad({ filter: /\.(?:ts|m?js|json)$/ }, async ({ path }) => {
      const stamp = stampOf(path);
      const source = await readFile(path, 'utf8');
      inputs[relative(root, path)] = { stamp, hash: hashOf(source) };
      return {
        loader: loaders[extname(path)],
        contents: source.includes('import.meta.') ? withAddress(path, source) : source,
      };
    });
  },
});

/** What decides the result besides the sources: another compiler or other options make another bundle. */
export const joinedBy = (root) =>
  JSON.stringify([require('esbuild/package.json').version, root, options, withAddress('x', '')]);

/** `files` with paths below `root`, and the `inputs` with what tells that they are unchanged. Throws what the compiler says of a source. */
export const joinSources = async (root, sources) => {
  const inputs = {};
  const { outputFiles } = await require('esbuild').build({
    ...options,
    absWorkingDir: root,
    entryPoints: sources,
    outbase: root,
    outdir: root,
    plugins: [reader(root, inputs)],
  });
  return { files: outputFiles.map(({ path, contents }) => ({ path: relative(root, path), contents })), inputs };
};
