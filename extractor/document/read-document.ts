/** Bytes → document: the format is chosen by content, not by the file's name. */
import { createHash } from 'node:crypto';
import { isHtml, textOfHtml } from './read-html.ts';
import { type ReadResult, refuse } from './read-result.ts';
import { readText } from './read-text.ts';

export const readDocument = (bytes: Uint8Array, name: string): ReadResult => {
  const read = readText(bytes, name);
  if (read.text === null) return { status: 'refused', problem: read.problem };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, encoding } = read;
  if (!isHtml(text)) return { status: 'read', document: { name, sha256, source: text, encoding, format: 'text' } };
  const source = textOfHtml(text);
  if (source === '') return refuse(name, 'empty', 'an HTML page without text');
  return { status: 'read', document: { name, sha256, source, encoding, format: 'html' } };
};
