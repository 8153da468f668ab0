/** A doubt about a document is a value, never an exception: rule, place, severity, code. */
import type { Span } from '../text/span.ts';

export interface Notice {
  readonly code: string;
  readonly severity: 'info' | 'warning';
  readonly rule: string;
  readonly message: string;
  readonly span?: Span;
}
