/** Reads the sentences around quotes from a store: what a mention of two characters means is said by the words around it. */
import { readSourceSpan } from '../properties/source-span.ts';
import type { Store } from '../stores/store.ts';

export interface Sentence {
  /** Verbatim, and where it starts in the document. */
  readonly text: string;
  readonly start: number;
}

const width = 160;
const longest = 110;
const ends = /[。！？；\n\r]/;

const pauses = /[，,、：:]/;

/** A sentence that must be cut is cut at a pause, if there is one on the way. */
const afterPause = (window: string, from: number, at: number): number => {
  for (let i = from; i < at; i++) if (pauses.test(window[i]!)) return i + 1;
  return from;
};
const beforePause = (window: string, end: number, to: number): number => {
  for (let i = to; i > end; i--) if (pauses.test(window[i - 1]!)) return i - 1;
  return to;
};

/** From the window of text around a quote, the sentence that it stands in; long ones are cut on both sides of it. */
const sentenceAround = (window: string, at: number, length: number): { text: string; offset: number } => {
  let from = at;
  while (from > 0 && !ends.test(window[from - 1]!)) from--;
  let to = at + length;
  while (to < window.length && !ends.test(window[to]!)) to++;
  if (window[to] !== undefined && /[。！？；]/.test(window[to]!)) to++;
  const room = Math.max(0, longest - length);
  const earliest = Math.max(from, at - Math.ceil(room / 2));
  if (earliest > from) from = afterPause(window, earliest, at);
  const latest = Math.min(to, Math.max(at + length, from + longest));
  if (latest < to) to = beforePause(window, at + length, latest);
  // A character of two units is not cut in half.
  if (/[\udc00-\udfff]/.test(window[from] ?? '')) from++;
  if (/[\ud800-\udbff]/.test(window[to - 1] ?? '')) to--;
  // What closes the sentence before is no part of this one.
  while (from < at && /[\s”’」』）)】]/.test(window[from]!)) from++;
  return { text: window.slice(from, to), offset: from };
};

/** Sentences by the place of the quote; a place whose words the store does not hold is left out. */
export const readSentences = async (
  store: Store,
  quotes: readonly { readonly place: string; readonly words: string }[],
): Promise<ReadonlyMap<string, Sentence>> => {
  const wanted = [...new Map(quotes.map(({ place, words }) => [place, words]))].flatMap(([place, words]) => {
    const span = readSourceSpan(place);
    if (!span) return [];
    const from = Math.max(0, span.start - width);
    return [{ place, words, ...span, from, size: span.end - from + width }];
  });
  const rows = await store.query(
    'UNWIND $wanted AS w MATCH (d:Document {id: w.document}) RETURN w.place AS place, substring(d.text, w.from, w.size) AS window',
    { wanted: wanted.map(({ place, document, from, size }) => ({ place, document, from, size })) },
    { rows: wanted.length + 1, milliseconds: 30_000 },
  );
  const windows = new Map(rows.rows.map(([place, window]) => [String(place), String(window)]));
  return new Map(
    wanted.flatMap(({ place, words, start, from }): [string, Sentence][] => {
      const window = windows.get(place);
      const at = start - from;
      if (window === undefined || window.slice(at, at + words.length) !== words) return [];
      const { text, offset } = sentenceAround(window, at, words.length);
      return [[place, { text, start: from + offset }]];
    }),
  );
};
