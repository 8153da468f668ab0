/** Half-open spans in UTF-16 code units, in one of two coordinate systems that the compiler keeps apart. */

declare const system: unique symbol;
/** An index into the folded text: what all rules work on. */
export type FoldedOffset = number & { readonly [system]?: 'folded' };
/** An index into the document exactly as stored: what leaves the extractor. */
export type SourceOffset = number & { readonly [system]?: 'source' };

export interface Span {
  readonly start: FoldedOffset;
  readonly end: FoldedOffset;
}

export interface SourceSpan {
  readonly sourceStart: SourceOffset;
  readonly sourceEnd: SourceOffset;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
