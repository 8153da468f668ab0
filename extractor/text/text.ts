/** The folded text that rules read, and the way back to the source. */
import type { OffsetMap } from './offset-map.ts';
import type { SourceSpan, Span } from './span.ts';

export type Script = 'Hans' | 'Hant' | 'mixed' | 'none';

export interface Text {
  readonly source: string;
  /**
   * Simplified characters, half-width letters and digits, unified brackets and quotation marks, no invisible characters,
   * no blanks beside Chinese characters, `\n` as the only line end. Lines keep their order and their number.
   */
  readonly folded: string;
  readonly offsets: OffsetMap;
  /** Folded offsets before which blanks were removed, ascending: `教 育 部` and `国务院 教育部` look alike without them. */
  readonly gaps: Int32Array;
  readonly script: Script;
}

export const sliceOf = (text: Text, span: Span): string => text.folded.slice(span.start, span.end);

export const sourceSpanOf = (text: Text, span: Span): SourceSpan => text.offsets.toSource(span);

export const sourceSliceOf = (text: Text, span: Span): string => {
  const { sourceStart, sourceEnd } = text.offsets.toSource(span);
  return text.source.slice(sourceStart, sourceEnd);
};
