/** One document a line in, one result a line out, in order, with constant memory; a bad line gives an error object in its place. */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Document } from '../../extractor/document/document.ts';
import { inputs } from '../exit-codes.ts';
import { notice } from '../progress.ts';
import { documentOfLine, errorOfProblem, type LineError } from './document-of-line.ts';
import { readLines } from './read-lines.ts';

const bytesOf = async function* (paths: readonly string[]): AsyncGenerator<Uint8Array> {
  if (paths.length === 0) paths = ['-'];
  for (const path of paths) {
    const stream: AsyncIterable<Buffer> = path === '-' ? process.stdin : createReadStream(path);
    for await (const bytes of stream) yield bytes;
    // A file without a last line feed must not run into the next one.
    if (paths.length > 1) yield Uint8Array.of(0x0a);
  }
};

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

const answer = (line: Uint8Array, number: number, work: (document: Document) => object): object | LineError => {
  const read = documentOfLine(line, number);
  if (read.status === 'refused') return errorOfProblem(read.problem, number);
  try {
    return work(read.document);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notice(`line ${number}: ${error instanceof Error ? error.stack : reason}`);
    return { doc: read.document.name, line: number, error: { code: 'failed', reason, expected: 'a result' } };
  }
};

export interface LineReport {
  readonly lines: number;
  readonly failed: number;
}

export const answerLines = async (
  source: AsyncIterable<Uint8Array>,
  target: Writable,
  work: (document: Document) => object,
): Promise<LineReport> => {
  let number = 0;
  let lines = 0;
  let failed = 0;
  for await (const line of readLines(source)) {
    number++;
    if (isBlank(line)) continue;
    lines++;
    const result = answer(line, number, work);
    if ('error' in result) failed++;
    if (!target.write(`${JSON.stringify(result)}\n`)) await once(target, 'drain');
    if (target.errored) throw target.errored;
  }
  return { lines, failed };
};

/** A file that cannot be written is said before a line is read. */
const openTarget = async (out: string | undefined): Promise<Writable> => {
  if (out === undefined || out === '-') return process.stdout;
  const target = createWriteStream(out);
  await once(target, 'open');
  // What goes wrong later is thrown after the line that is written then.
  return target.on('error', () => {});
};

export const runLines = async (
  paths: readonly string[],
  out: string | undefined,
  work: (document: Document) => object,
): Promise<void> => {
  const target = await openTarget(out);
  const { lines, failed } = await answerLines(bytesOf(paths), target, work);
  if (target !== process.stdout) {
    target.end();
    await finished(target);
  }
  notice(`${lines - failed} of ${lines} documents done`);
  if (failed > 0) process.exitCode = inputs;
};
