/** A document as it was read: the source text verbatim, and how it was found. */
import type { Notice } from './notice.ts';

export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
/** `glyphs`: a PDF draws its text, and its fonts say which characters that is. */
export type Encoding = TextEncoding | 'glyphs';
export type DocumentFormat = 'text' | 'html' | 'markdown' | 'docx' | 'pdf';

export interface Document {
  /** The file's name without folders, or the name that the caller gave. */
  readonly name: string;
  /** SHA-256 of the bytes as read, hexadecimal. */
  readonly sha256: string;
  /** The decoded text, nothing trimmed; all source offsets index into it. */
  readonly source: string;
  readonly encoding: Encoding;
  readonly format: DocumentFormat;
  /** What reading had doubts about, such as pages without text. */
  readonly notices?: readonly Notice[];
}
