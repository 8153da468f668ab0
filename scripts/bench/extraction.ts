/**
 * Megabytes a second of the whole extraction, beside nodejieba.tag on the same texts in the same run, and how the time grows
 * with the text.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../../extractor/document/read-document.ts';
import { type Document, extract, loadKnowledge } from '../../extractor/index.ts';
import { startTagProcess } from './tag-process.ts';

export interface ExtractionBench {
  readonly documents: number;
  readonly megabytes: number;
  readonly knowledgeMilliseconds: number;
  readonly extractMegabytesPerSecond: number;
  /** Absent where nodejieba's native part is. */
  readonly tagMegabytesPerSecond?: number;
  readonly ratio?: number;
  /** Time for a character of texts that are eight times as long, as a part of that for a character of the texts: 1 is linear. */
  readonly linearity: number;
}

/** The first rounds compile: nodejieba came compiled. */
const rounds = 40;
const longRounds = 5;
const times = 8;
/** As many as are measured within a few minutes; the gold set has grown to a thousand texts. */
const mostDocuments = 250;

/** Texts of a folder, and of a large one every second, third … in the order of their names, which mixes kinds and decades. */
const readFolder = async (folder: string): Promise<Document[]> => {
  const all = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const step = Math.ceil(all.length / mostDocuments);
  const names = all.filter((_, i) => i % step === 0);
  const read = await Promise.all(names.map(async (name) => readDocument(await readFile(join(folder, name)), name)));
  return read.flatMap((result) => (result.status === 'read' ? [result.document] : []));
};

interface Bests {
  take(i: number, milliseconds: number): void;
  /** Milliseconds. */
  sum(): number;
}

/** The best time of each document counts: it is short enough that other processes seldom stand in it. */
const makeBests = (count: number): Bests => {
  const bests = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  return {
    take: (i, milliseconds) => {
      bests[i] = Math.min(bests[i]!, milliseconds);
    },
    sum: () => bests.reduce((sum, best) => sum + best, 0),
  };
};

export const benchExtraction = async (folders: readonly string[]): Promise<ExtractionBench> => {
  const start = performance.now();
  const knowledge = loadKnowledge();
  const knowledgeMilliseconds = performance.now() - start;
  const documents = (await Promise.all(folders.map(readFolder))).flat();
  const bytes = documents.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0);
  const tagger = await startTagProcess();
  const timeOf = (document: Document): number => {
    const start = performance.now();
    extract(document, knowledge);
    return performance.now() - start;
  };
  const extractBests = makeBests(documents.length);
  const tagBests = makeBests(documents.length);
  // In turns, so that a busy machine is unfair to both alike.
  for (let round = 0; round < rounds; round++)
    for (const [i, document] of documents.entries()) {
      extractBests.take(i, timeOf(document));
      if (tagger) tagBests.take(i, await tagger.tag(document.source));
    }
  tagger?.stop();
  const longBests = makeBests(documents.length);
  for (let round = 0; round < longRounds; round++)
    for (const [i, document] of documents.entries()) {
      const long = { ...document, source: document.source.repeat(times) };
      longBests.take(i, timeOf(long));
    }
  const speed = (bests: Bests): number => bytes / 1e6 / (bests.sum() / 1000);
  const result = {
    documents: documents.length,
    megabytes: bytes / 1e6,
    knowledgeMilliseconds,
    extractMegabytesPerSecond: speed(extractBests),
    linearity: longBests.sum() / times / extractBests.sum(),
  };
  if (!tagger) return result;
  return { ...result, tagMegabytesPerSecond: speed(tagBests), ratio: speed(extractBests) / speed(tagBests) };
};
