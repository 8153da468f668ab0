/**
 * Loads Neo4j's own Cypher parser, and the only file that does: a bundler for browsers swaps this one.
 *
 * The library is one script of 24 MB for editors, which every process that reads a query would compile for most of a second. What is
 * asked for here is a twelfth of it: that part is cut out once and kept.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguageSupport } from './language-support.ts';

const require = createRequire(import.meta.url);
const library = '@neo4j-cypher/language-support';
const usualFolder = fileURLToPath(new URL('../../node_modules/.cache/zhengmai/parser', import.meta.url));

const versionIn = (file: string): string => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

/** Named after all that it is made from. */
const nameOfPart = (): string => {
  const own = versionIn(join(require.resolve(library), '../../../package.json'));
  return `cypher-${own}-esbuild-${versionIn(require.resolve('esbuild/package.json'))}.cjs`;
};

const cutOut = (): string => {
  const { buildSync } = require('esbuild') as typeof import('esbuild');
  const { outputFiles } = buildSync({
    stdin: { contents: `export { CypherParser, parserWrapper } from '${library}';`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    // antlr4 asks Node for its files, which it never reads here.
    define: { 'import.meta.url': JSON.stringify(import.meta.url) },
  });
  return outputFiles[0]?.text ?? '';
};

/** Written aside and renamed, so that two that start at once both read a whole file. */
const keep = (file: string, code: string): void => {
  writeFileSync(`${file}.${process.pid}`, code);
  renameSync(`${file}.${process.pid}`, file);
};

export const loadParser = (folder = usualFolder): LanguageSupport => {
  try {
    const file = join(folder, nameOfPart());
    try {
      return require(file) as LanguageSupport;
    } catch {
      mkdirSync(folder, { recursive: true });
      keep(file, cutOut());
      return require(file) as LanguageSupport;
    }
  } catch {
    // Nothing can be written here: the whole does the same, only later. Its CommonJS build, as the other does not start in Node 20.
    return require(library) as LanguageSupport;
  }
};
