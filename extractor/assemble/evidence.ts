/** Quotes behind claims: where in the source, and the very words. */
import type { Span } from '../text/span.ts';
import { sourceSliceOf, sourceSpanOf, type Text } from '../text/text.ts';
import { documentId, spanKey } from './ids.ts';

/** Parallel lists: `evidence[i]` is `document:<key>#<start>-<end>`, `quotes[i]` that slice of the source. */
export interface Evidence {
  readonly evidence: readonly string[];
  readonly quotes: readonly string[];
}

/** Repeated spans count once; order is the order of the text. */
export const quote = (key: string, text: Text, spans: readonly Span[]): Evidence => {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const distinct = inOrder.filter(
    (span, i) => i === 0 || span.start !== inOrder[i - 1]!.start || span.end !== inOrder[i - 1]!.end,
  );
  return {
    evidence: distinct.map((span) => documentId(spanKey(key, sourceSpanOf(text, span)))),
    quotes: distinct.map((span) => sourceSliceOf(text, span)),
  };
};
