/**
 * Reads documents in threads beside this one, when there are so many that it pays to load the knowledge again in each.
 *
 *   4,000 laws on eight cores → four threads; the five seeds → none, they are read here
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Document, Fragment, Knowledge } from '../../extractor/index.ts';
import { readHere } from './read-here.ts';

/** Fewer documents are read before the threads have begun. */
const FEWEST_DOCUMENTS = 200;
/** Each keeps some 200 MB. */
const MOST_THREADS = 4;
/** So that no thread waits for the next document. */
const WAITING_EACH = 2;

export interface Readers {
  read(document: Document): Promise<Fragment>;
  /** How many documents may wait to be read at once. */
  readonly most: number;
  close(): Promise<void>;
}

/** ZHENGMAI_READERS says how many threads, 0 for none. */
const threadsFor = (documents: number): number => {
  const asked = Number(process.env.ZHENGMAI_READERS || Number.NaN);
  if (Number.isInteger(asked) && asked >= 0) return asked;
  const cores = availableParallelism();
  return documents < FEWEST_DOCUMENTS || cores === 1 ? 0 : Math.min(MOST_THREADS, cores);
};

interface Waiting {
  readonly document: Document;
  readonly done: (fragment: Fragment) => void;
  readonly failed: (error: unknown) => void;
}

/** One thread and the documents given to it; it answers them in their order. */
const startThread = () => {
  const worker = new Worker(new URL('./reader.ts', import.meta.url), {
    execArgv: ['--import', new URL('../sources/register.mjs', import.meta.url).href],
  });
  const given: Waiting[] = [];
  worker.on('message', (fragment: Fragment) => given.shift()?.done(fragment));
  const fail = (error: unknown): void => {
    for (const { failed } of given.splice(0)) failed(error);
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a thread that reads documents ended with ${code} before it was done`)));
  return {
    get waiting() {
      return given.length;
    },
    give(waiting: Waiting) {
      given.push(waiting);
      worker.postMessage(waiting.document);
    },
    close: async () => {
      await worker.terminate();
    },
  };
};

export const openReaders = (knowledge: Knowledge, documents: number): Readers => {
  const threads = Array.from({ length: threadsFor(documents) }, startThread);
  const [first, ...others] = threads;
  if (!first) return { read: readHere(knowledge), most: 1, close: async () => {} };
  return {
    read: (document) =>
      new Promise((done, failed) => {
        const idlest = others.reduce((best, thread) => (thread.waiting < best.waiting ? thread : best), first);
        idlest.give({ document, done, failed });
      }),
    most: threads.length * WAITING_EACH,
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
};
