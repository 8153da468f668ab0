/** Megabytes a second of the whole extraction, beside nodejieba.tag on the same texts in the same run. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readDocument } from '../../extractor/document/read-document.ts';
import { type Document, extract, loadKnowledge } from '../../extractor/index.ts';

export interface ExtractionBench {
  readonly documents: number;
  readonly megabytes: number;
  readonly knowledgeMilliseconds: number;
  readonly extractMegabytesPerSecond: number;
  /** Absent where nodejieba's native part is. */
  readonly tagMegabytesPerSecond?: number;
  readonly ratio?: number;
}

const rounds = 5;

const readFolder = async (folder: string): Promise<Document[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const read = await Promise.all(names.map(async (name) => readDocument(await readFile(join(folder, name)), name)));
  return read.flatMap((result) => (result.status === 'read' ? [result.document] : []));
};

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const loadTag = (): ((text: string) => unknown) | undefined => {
  try {
    const nodejieba = createRequire(import.meta.url)('nodejieba') as { tag(text: string): unknown };
    nodejieba.tag('');
    return nodejieba.tag.bind(nodejieba);
  } catch {
    return undefined;
  }
};

export const benchExtraction = async (folders: readonly string[]): Promise<ExtractionBench> => {
  const start = performance.now();
  const knowledge = loadKnowledge();
  const knowledgeMilliseconds = performance.now() - start;
  const documents = (await Promise.all(folders.map(readFolder))).flat();
  const bytes = documents.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0);
  const tag = loadTag();
  const extractTimes: number[] = [];
  const tagTimes: number[] = [];
  // In turns, so that a busy machine is unfair to both alike; the best round of each counts. The first warms up.
  for (let round = 0; round <= rounds; round++) {
    const extractTime = timed(() => {
      for (const document of documents) extract(document, knowledge);
    });
    const tagTime = tag && timed(() => documents.forEach(({ source }) => void tag(source)));
    if (round === 0) continue;
    extractTimes.push(extractTime);
    if (tagTime !== undefined) tagTimes.push(tagTime);
  }
  const speed = (times: readonly number[]): number => bytes / 1e6 / (Math.min(...times) / 1000);
  const result = {
    documents: documents.length,
    megabytes: bytes / 1e6,
    knowledgeMilliseconds,
    extractMegabytesPerSecond: speed(extractTimes),
  };
  if (tagTimes.length === 0) return result;
  return { ...result, tagMegabytesPerSecond: speed(tagTimes), ratio: speed(extractTimes) / speed(tagTimes) };
};
