/** Reads one document, where a command cannot go on without it. */
import type { Document } from '../extractor/document/document.ts';
import { Misuse } from './exit-codes.ts';
import { readAll } from './read-all.ts';

export const readOne = async (path: string): Promise<Document> => {
  const { documents } = await readAll([path]);
  const read: Document[] = [];
  for await (const { document } of documents) read.push(document);
  if (read.length !== 1) throw new Misuse(`${path}: expected one readable document, got ${read.length}`);
  return read[0]!;
};
