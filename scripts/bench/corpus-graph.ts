/** The graph of whole corpora: JSON lines, gzipped or not, each line a document; without positions, which analysis does not use. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { assemble, extract, type Fragment, loadKnowledge, toFragment } from '../../extractor/index.ts';
import type { Graph } from '../../graph-schema/index.ts';
import { documentOfLine } from '../lines/document-of-line.ts';
import { readLines } from '../lines/read-lines.ts';
import { showProgress } from '../progress.ts';

const bytesOf = (path: string): AsyncIterable<Uint8Array> => {
  const stream = createReadStream(path);
  return path.endsWith('.gz') ? stream.pipe(createGunzip()) : stream;
};

export const buildCorpusGraph = async (paths: readonly string[]): Promise<Graph> => {
  const knowledge = loadKnowledge();
  const fragments = new Map<string, Fragment>();
  const reading = showProgress('Reading');
  for (const path of paths) {
    let number = 0;
    for await (const line of readLines(bytesOf(path))) {
      number++;
      if (line.length === 0) continue;
      const read = documentOfLine(line, number);
      if (read.status === 'refused') continue;
      const fragment = toFragment(extract(read.document, knowledge), knowledge);
      // Two lines with the same text are one document.
      if (!fragments.has(fragment.document)) fragments.set(fragment.document, fragment);
      reading.update(fragments.size, fragments.size);
    }
  }
  reading.end(`Read ${fragments.size} documents`);
  return assemble([...fragments.values()], knowledge);
};
