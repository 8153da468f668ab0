/** One hash of the bytes of several files, in their order: what weights were learned from, so that a test tells when they are stale. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

export const hashOfFiles = async (files: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
};
