/** A place in a stored document: `document:8c5abb8295a1b7b9#12-40`; refuses `#12-40` and spans that end before they start. */
import { integer } from './integer.ts';
import type { ValueType } from './value-type.ts';

export interface SourcePlace {
  /** Id of the Document node. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

const form = /^(document:[0-9a-f]{16})#(\d+)-(\d+)$/;

export const readSourceSpan = (written: string): SourcePlace | undefined => {
  const [, document, from, to] = form.exec(written) ?? [];
  const [start, end] = [Number(from), Number(to)];
  return document !== undefined && integer.isValid(start) && integer.isValid(end) && start < end
    ? { document, start, end }
    : undefined;
};

export const writeSourceSpan = ({ document, start, end }: SourcePlace): string => `${document}#${start}-${end}`;

export const sourceSpan: ValueType<string> = {
  name: 'source-span',
  cypherType: 'STRING',
  expected: 'a place such as document:8c5abb8295a1b7b9#12-40',
  parse: (written) => (sourceSpan.isValid(written.trim()) ? written.trim() : undefined),
  isValid: (value): value is string => typeof value === 'string' && readSourceSpan(value) !== undefined,
  show: (value) => value,
};
