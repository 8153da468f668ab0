/** What reading gives: a document, or the reason why there is none. A file that cannot be read is a value, the others go on. */
import type { Document, Encoding } from './document.ts';
import type { Notice } from './notice.ts';

export interface ReadProblem {
  readonly file: string;
  readonly code:
    | 'empty'
    | 'binary'
    | 'undecodable'
    | 'too-large'
    | 'unreadable'
    | 'damaged'
    | 'encrypted'
    /** Pictures of pages, or fonts that do not say which characters they draw. */
    | 'no-text';
  /** What is wrong with it, e.g. `a PNG picture`. */
  readonly reason: string;
  readonly expected: string;
}

export type ReadResult =
  | { readonly status: 'read'; readonly document: Document }
  | { readonly status: 'refused'; readonly problem: ReadProblem };

/** What a reader of a binary format gives; who calls it knows the file's name. */
export type BinaryRead =
  | {
      readonly status: 'read';
      readonly source: string;
      readonly encoding: Encoding;
      readonly notices: readonly Notice[];
    }
  | { readonly status: 'refused'; readonly problem: Omit<ReadProblem, 'file'> };

const expectedText = 'Chinese text, HTML or Markdown in UTF-8, UTF-16, GB18030 or Big5, a docx or a PDF with text';

export const refuse = (
  file: string,
  code: ReadProblem['code'],
  reason: string,
  expected: string = expectedText,
): ReadResult & { readonly status: 'refused' } => ({ status: 'refused', problem: { file, code, reason, expected } });

export const refusedRead = (
  code: ReadProblem['code'],
  reason: string,
  expected: string = expectedText,
): BinaryRead & { readonly status: 'refused' } => ({ status: 'refused', problem: { code, reason, expected } });

export const showReadProblem = ({ file, reason, expected }: ReadProblem): string =>
  `${file}: expected ${expected}, got ${reason}`;
