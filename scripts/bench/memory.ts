/** Peak memory of a process of its own that extracts one document: `node --import tsx scripts/bench/memory.ts FILE` prints megabytes. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readDocument } from '../../extractor/document/read-document.ts';
import { extract, loadKnowledge } from '../../extractor/index.ts';

export const peakMegabytes = async (file: string): Promise<number> => {
  const self = fileURLToPath(import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', self, file]);
  return Number(stdout);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? '';
  const read = await readDocument(await readFile(file), file);
  if (read.status === 'read') extract(read.document, loadKnowledge());
  console.log(process.resourceUsage().maxRSS / 1024);
}
