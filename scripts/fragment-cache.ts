/**
 * Keeps what was extracted from a document, so that an unchanged one is not read again.
 *
 * The key is the hash of the document's bytes and of everything that decides what is extracted: the extractor's rules and data.
 * The cache may be deleted at any time; a file in it that cannot be read is made again.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../extractor/document/document.ts';
import { extract, type Fragment, type Knowledge, toFragment } from '../extractor/index.ts';

const usualFolder = '.zhengmai/fragments';
const extractorFolder = fileURLToPath(new URL('../extractor', import.meta.url));

/** Hash of the extractor as it stands: another rule or another word makes other fragments. */
export const rulesVersion = async (): Promise<string> => {
  const hash = createHash('sha256');
  const files = await readdir(extractorFolder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of paths.sort()) hash.update(path.slice(extractorFolder.length)).update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
};

export interface FragmentCache {
  /** The fragment of these bytes under this name, if it is kept. */
  find(sha256: string, name: string): Promise<Fragment | undefined>;
  make(document: Document): Promise<Fragment>;
  /** How many were made, not found. */
  readonly made: number;
}

export const openFragmentCache = async (knowledge: Knowledge, folder: string = usualFolder): Promise<FragmentCache> => {
  const rules = await rulesVersion();
  await mkdir(folder, { recursive: true });
  // A document's name is part of its node, so the same bytes under another name are another fragment.
  const fileOf = (sha256: string, name: string): string =>
    join(folder, `${createHash('sha256').update(`${rules}\n${sha256}\n${name}`).digest('hex').slice(0, 32)}.json`);
  let made = 0;
  return {
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
      const path = fileOf(document.sha256, document.name);
      // Written aside and renamed, so that a killed process leaves no half of it.
      await writeFile(`${path}.${process.pid}`, JSON.stringify(fragment));
      await rename(`${path}.${process.pid}`, path);
      return fragment;
    },
  };
};
