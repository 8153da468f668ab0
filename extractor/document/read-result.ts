/** What reading gives: a document, or the reason why there is none. A file that cannot be read is a value, the others go on. */
import type { Document } from './document.ts';

export interface ReadProblem {
  readonly file: string;
  readonly code: 'empty' | 'binary' | 'undecodable' | 'too-large' | 'unreadable';
  /** What is wrong with it, e.g. `a PDF file`. */
  readonly reason: string;
  readonly expected: string;
}

export type ReadResult =
  | { readonly status: 'read'; readonly document: Document }
  | { readonly status: 'refused'; readonly problem: ReadProblem };

export const expectedText = 'Chinese text or HTML in UTF-8, UTF-16 or GB18030';

export const refuse = (
  file: string,
  code: ReadProblem['code'],
  reason: string,
  expected: string = expectedText,
): ReadResult & { readonly status: 'refused' } => ({ status: 'refused', problem: { file, code, reason, expected } });

export const showReadProblem = ({ file, reason, expected }: ReadProblem): string =>
  `${file}: expected ${expected}, got ${reason}`;
