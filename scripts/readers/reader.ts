/** A thread that reads documents: it loads the knowledge once, and answers each document with its fragment. */
import { parentPort } from 'node:worker_threads';
import { type Document, extract, loadKnowledge, toFragment } from '../../extractor/index.ts';

if (!parentPort)
  throw new Error('scripts/readers/reader.ts: expected to run as a thread of open-readers.ts, got a process');
const port = parentPort;
const knowledge = loadKnowledge();
port.on('message', (document: Document) => port.postMessage(toFragment(extract(document, knowledge), knowledge)));
