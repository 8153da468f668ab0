/** Reads plain text: what is stored is the source, line ends, spaces and all; only a byte order mark is taken off. */
import { type Decoded, decode } from './decode.ts';
import { fileSignature } from './file-signature.ts';
import { type ReadProblem, type ReadResult, refuse } from './read-result.ts';
import { readsAsChinese } from './reads-as-chinese.ts';

/** Official texts have kilobytes; a limit keeps a wrong file from filling the memory. */
export const largestFile = 64 * 1024 * 1024;

const controls = /[^\P{Cc}\t\n\v\f\r]/gu;
const empty = /^[\s\u200b-\u200f\u2060\ufeff]*$/;

export type ReadText = Extract<Decoded, { text: string }> | { readonly text: null; readonly problem: ReadProblem };

const refuseText = (...parameters: Parameters<typeof refuse>): ReadText => ({
  text: null,
  problem: refuse(...parameters).problem,
});

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

export const tooLarge = (name: string, bytes: number): ReadResult & { readonly status: 'refused' } =>
  refuse(name, 'too-large', megabytes(bytes), `a file of at most ${megabytes(largestFile)}`);

export const readText = (bytes: Uint8Array, name: string): ReadText => {
  if (bytes.length > largestFile) return { text: null, problem: tooLarge(name, bytes.length).problem };
  if (bytes.length === 0) return refuseText(name, 'empty', 'an empty file');
  const signature = fileSignature(bytes);
  if (signature) return refuseText(name, 'binary', signature);
  const decoded = decode(bytes);
  if (decoded.text === null) return refuseText(name, 'undecodable', decoded.reason);
  // Damaged pages carry a stray control character; programs and pictures are full of them.
  if ((decoded.text.match(controls)?.length ?? 0) * 50 > decoded.text.length)
    return refuseText(name, 'binary', 'a binary file');
  if (empty.test(decoded.text)) return refuseText(name, 'empty', 'a file with nothing but blanks');
  if (!readsAsChinese(decoded.text))
    return refuseText(name, 'undecodable', 'characters that make no text: it was decoded by a wrong table before');
  return decoded;
};
