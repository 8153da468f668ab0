/**
 * Keeps what was extracted from a document, so that an unchanged one is not read again.
 *
 * The key is the hash of the document's bytes and of everything that decides what is extracted: our rules and data, and the
 * packages they use; what one set of rules made lies in a folder of its own, and goes when two others were in use. The cache may be deleted at any time; a file in it that cannot be read is made again, and where none can be
 * written all goes on without.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../extractor/document/document.ts';
import { extract, type Fragment, type Knowledge, toFragment } from '../extractor/index.ts';
import { notice } from './progress.ts';
import { pruneFragments } from './prune-fragments.ts';

/** ZHENGMAI_CACHE names another folder. */
const usualFolder = (): string => process.env.ZHENGMAI_CACHE || '.zhengmai/fragments';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Numbers of documents are read by graph-schema, so it belongs to the rules too. */
const rules = ['extractor', 'graph-schema', 'package-lock.json'];

const filesUnder = async (path: string): Promise<string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const hashRules = async (): Promise<string> => {
  const hash = createHash('sha256');
  const paths = (await Promise.all(rules.map((name) => filesUnder(join(root, name))))).flat();
  for (const path of paths.sort()) hash.update(relative(root, path)).update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
};

let version: Promise<string> | undefined;

/** Hash of the rules as this process has loaded them: another rule or another word makes other fragments. */
export const rulesVersion = (): Promise<string> => {
  version ??= hashRules();
  return version;
};

export interface FragmentCache {
  /** The fragment of these bytes under this name, if it is kept; `make` reads the document, `take` only one that is not kept. */
  find(sha256: string, name: string): Promise<Fragment | undefined>;
  make(document: Document): Promise<Fragment>;
  take(document: Document): Promise<Fragment>;
  /** How many were made, not found. */
  readonly made: number;
}

export const openFragmentCache = async (
  knowledge: Knowledge,
  folder: string = usualFolder(),
): Promise<FragmentCache> => {
  const rulesHash = await rulesVersion();
  let isWritten = true;
  /** Said once: a folder that nobody may write costs time, not the work. */
  const goWithout = (error: unknown): void => {
    if (isWritten) notice(`${folder}: expected a folder to keep what is read, got: ${(error as Error).message}`);
    isWritten = false;
  };
  const set = join(folder, rulesHash);
  await mkdir(set, { recursive: true }).catch(goWithout);
  await pruneFragments(folder, rulesHash);
  // A document's name is part of its node, so the same bytes under another name are another fragment.
  const fileOf = (sha256: string, name: string): string =>
    join(set, `${createHash('sha256').update(`${rulesHash}\n${sha256}\n${name}`).digest('hex').slice(0, 32)}.json`);
  /** Written aside and renamed, so that a killed process leaves no half of it. */
  const keep = async (path: string, fragment: Fragment): Promise<void> => {
    await writeFile(`${path}.${process.pid}`, JSON.stringify(fragment));
    await rename(`${path}.${process.pid}`, path);
  };
  let made = 0;
  const cache: FragmentCache = {
    get made() {
      return made;
    },
    async find(sha256, name) {
      try {
        return JSON.parse(await readFile(fileOf(sha256, name), 'utf8')) as Fragment;
      } catch {
        return undefined;
      }
    },
    async make(document) {
      made++;
      const fragment = toFragment(extract(document, knowledge), knowledge);
      if (isWritten) await keep(fileOf(document.sha256, document.name), fragment).catch(goWithout);
      return fragment;
    },
    take: async (document) => (await cache.find(document.sha256, document.name)) ?? cache.make(document),
  };
  return cache;
};
