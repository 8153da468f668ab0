/** A doubt about a document is a value, never an exception: rule, place, code. */
import type { Span } from '../text/span.ts';

export interface Notice {
  readonly code: string;
  readonly rule: string;
  readonly message: string;
  readonly span?: Span;
}

/** As a graph holds it: `pages-without-text: no text on page 2: …`. */
export const showNotice = ({ code, message }: Notice): string => `${code}: ${message}`;

/** Codes that reading gives. What later stages doubt is said anew when a stored text is extracted again. */
const READING_CODES: ReadonlySet<string> = new Set(['pages-without-text', 'part-without-text']);

export const readingNotices = (shown: readonly string[]): readonly Notice[] =>
  shown.flatMap((line) => {
    const [code = '', ...message] = line.split(': ');
    return READING_CODES.has(code) ? [{ code, rule: 'reading', message: message.join(': ') } as const] : [];
  });
