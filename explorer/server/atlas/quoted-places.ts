/** The places that stored edges give as their evidence, each once with its words, in the order of the documents. */
import { readSourceSpan, type Value } from '../../../graph-schema/index.ts';

const strings = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

export interface QuotedPlace {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of a place that is touched: in which roles these words touch it. */
  readonly roles?: readonly string[];
}

export const quotedPlaces = (rows: readonly Readonly<Record<string, Value>>[]): readonly QuotedPlace[] => {
  const places = new Map<string, QuotedPlace>();
  for (const row of rows) {
    const quotes = strings(row.quotes);
    strings(row.evidence).forEach((written, i) => {
      const place = readSourceSpan(written);
      if (!place) return;
      const roles = [...(places.get(written)?.roles ?? []), ...(typeof row.role === 'string' ? [row.role] : [])];
      places.set(written, { ...place, text: quotes[i] ?? '', ...(roles.length > 0 ? { roles: roles.sort() } : {}) });
    });
  }
  return [...places.values()].sort((a, b) => a.document.localeCompare(b.document) || a.start - b.start);
};
