/** Bytes → document: the format is chosen by content; only Markdown, which is plain text too, by the file's name. */
import { createHash } from 'node:crypto';
import { readDocx } from './read-docx.ts';
import { readEncoded } from './read-encoded.ts';
import { readPdf } from './read-pdf.ts';
import type { ReadResult } from './read-result.ts';
import { largestFile } from './read-text.ts';

/** Readers of files that are no text, by their first bytes. */
const binary = [
  { format: 'docx', read: readDocx, opens: Uint8Array.of(0x50, 0x4b, 3, 4) },
  { format: 'pdf', read: readPdf, opens: new TextEncoder().encode('%PDF-') },
] as const;

/** Mail and old web servers put some bytes before a PDF; its readers look for it within the first thousand. */
const FURTHEST = 1024;
const withoutJunk = (bytes: Uint8Array): Uint8Array => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = file.subarray(0, FURTHEST).indexOf('%PDF-');
  return at > 0 && file.subarray(-FURTHEST).includes('%%EOF') ? bytes.subarray(at) : bytes;
};

/** A file too large is refused before its kind is looked at. */
const readerOf = (bytes: Uint8Array) =>
  bytes.length > largestFile ? undefined : binary.find(({ opens }) => opens.every((byte, i) => bytes[i] === byte));

export const readDocument = async (bytes: Uint8Array, name: string): Promise<ReadResult> => {
  const file = withoutJunk(bytes);
  const reader = readerOf(file);
  if (!reader) return readEncoded(bytes, name);
  const read = await reader.read(file);
  if (read.status === 'refused') return { status: 'refused', problem: { file: name, ...read.problem } };
  const { source, encoding, notices } = read;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { format } = reader;
  return { status: 'read', document: { name, sha256, source, encoding, format, notices } };
};
