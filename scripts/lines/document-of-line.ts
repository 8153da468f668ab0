/** A line of JSON as a document: `{"name": "a.txt", "text": "…"}`, where `id` or `doc` may stand for `name`; the text is the source verbatim. */
import { createHash } from 'node:crypto';
import type { Document } from '../../extractor/document/document.ts';
import { type ReadProblem, type ReadResult, refuse } from '../../extractor/document/read-result.ts';
import { largestFile, tooLarge } from '../../extractor/document/read-text.ts';

const expectedLine = 'a JSON object {"name": …, "text": …}';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (value: Readonly<Record<string, unknown>>): string | undefined =>
  [value.name, value.id, value.doc].filter((name) => name !== undefined && name !== null).map(String)[0];

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

export const documentOfLine = (line: Uint8Array, number: number): ReadResult => {
  const place = `line ${number}`;
  if (line.length > largestFile) return tooLarge(place, line.length);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch (error) {
    return refuse(place, 'undecodable', (error as Error).message, expectedLine);
  }
  if (!isObject(value)) return refuse(place, 'undecodable', show(value), expectedLine);
  const name = nameOf(value) ?? place;
  if (typeof value.text !== 'string') return refuse(name, 'unreadable', `text ${show(value.text)}`, expectedLine);
  if (value.text.trim() === '') return refuse(name, 'empty', 'an empty text');
  const sha256 = createHash('sha256').update(value.text).digest('hex');
  const document: Document = { name, sha256, source: value.text, encoding: 'utf-8', format: 'text' };
  return { status: 'read', document };
};

/** What stands in the place of a result, so that lines in and lines out still pair up. */
export interface LineError {
  readonly doc: string;
  readonly line: number;
  readonly error: Pick<ReadProblem, 'reason' | 'expected'> & { readonly code: ReadProblem['code'] | 'failed' };
}

export const errorOfProblem = ({ file, ...problem }: ReadProblem, line: number): LineError => ({
  doc: file,
  line,
  error: { code: problem.code, reason: problem.reason, expected: problem.expected },
});
