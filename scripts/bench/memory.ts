/** Peak memory of a process of its own that extracts one document: compiled as users run it; it prints megabytes. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readDocument } from '../../extractor/document/read-document.ts';
import { extract, loadKnowledge } from '../../extractor/index.ts';
import { peakMemory } from './peak-memory.ts';

/** Compiles as `zhengmai` does. */
const register = new URL('../sources/register.mjs', import.meta.url).href;

export const peakMegabytes = async (file: string): Promise<number> => {
  const self = fileURLToPath(import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', register, self, file]);
  return Number(stdout);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? '';
  const read = await readDocument(await readFile(file), file);
  if (read.status === 'read') extract(read.document, loadKnowledge());
  console.log(peakMemory());
}
