/** Cuts a document into paragraphs and these into pieces, so that each piece has one mark: the innermost mention. */
import type { TextCitation, TextMention } from '../../api.ts';
import type { Place } from '../state/view-state.ts';

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mention?: TextMention;
  /** Within a citation, so underlined. */
  readonly cited: boolean;
  /** Within the stretch that is looked at. */
  readonly quoted: boolean;
}
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** Lines with their offsets; CR, LF and both end a line. */
export const linesOf = (text: string): readonly Place[] => {
  const lines: Place[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
};

const innermost = (mentions: readonly TextMention[]): TextMention | undefined =>
  mentions.reduce<TextMention | undefined>(
    (best, mention) => (!best || mention.end - mention.start < best.end - best.start ? mention : best),
    undefined,
  );

const overlaps = (place: Place, line: Place): boolean => place.start < line.end && place.end > line.start;

const cutLine = (
  text: string,
  line: Place,
  mentions: readonly TextMention[],
  citations: readonly TextCitation[],
  quote: Place | undefined,
): readonly Piece[] => {
  const places: readonly Place[] = [...mentions, ...citations, ...(quote ? [quote] : [])].filter((p) =>
    overlaps(p, line),
  );
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of places) cuts.add(Math.max(start, line.start)).add(Math.min(end, line.end));
  const sorted = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [i, start] of sorted.entries()) {
    const end = sorted[i + 1];
    if (end === undefined) break;
    const here = (place: Place) => place.start <= start && place.end >= end;
    const mention = innermost(mentions.filter(here));
    pieces.push({
      start,
      text: text.slice(start, end),
      ...(mention ? { mention } : {}),
      cited: citations.some(here),
      quoted: quote !== undefined && here(quote),
    });
  }
  return pieces;
};

/** Paragraphs without their line ends; blank lines are dropped, as the space between paragraphs stands for them. */
export const cutText = (
  text: string,
  mentions: readonly TextMention[],
  citations: readonly TextCitation[],
  quote: Place | undefined,
): readonly Paragraph[] => {
  const marks = [...mentions].sort((a, b) => a.start - b.start);
  let from = 0;
  return linesOf(text)
    .filter((line) => text.slice(line.start, line.end).trim() !== '')
    .map((line) => {
      while (from < marks.length && (marks[from]?.end ?? 0) <= line.start) from++;
      const near: TextMention[] = [];
      for (let i = from; i < marks.length && (marks[i]?.start ?? 0) < line.end; i++) {
        const mark = marks[i];
        if (mark && overlaps(mark, line)) near.push(mark);
      }
      const cites = citations.filter((citation) => overlaps(citation, line));
      return { ...line, pieces: cutLine(text, line, near, cites, quote) };
    });
};
