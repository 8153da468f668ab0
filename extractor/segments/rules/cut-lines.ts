/**
 * Cuts the text into lines; a page that was flattened into one long line is cut again at the blanks where its lines met.
 *
 *   takes `…的通知 各市人民政府: 为了…执行。 一、总体要求 充分发挥…` (five lines), `省财政厅 2020年2月3日` (two)
 *   refuses `于2020 年 2 月`, `使用 APP、社保`, `教 育 部`: these blanks stand inside a line
 */
import { makeCharacterSet } from '../../knowledge/character-set.ts';
import type { LineMarks } from '../../knowledge/line-marks.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';

/** Shorter lines are as their writer left them, unless there is no other. */
const SHORTEST_FLATTENED = 160;
const SHORTEST_ALONE = 60;
const LONGEST_TITLE_PART = 100;
const LONGEST_HEADLINE = 60;
const SHORTEST_HEADLINE = 8;
const END = /[。!?;:]/;
/** What follows one of these, or comes before, is the same line. */
const OPEN = /[(《〈“‘[〔、,—-]/;
const CLOSE = /[,、。;:!?)》〉”’\]〕%~—-]/;
const LATIN = /[0-9A-Za-z.+/]/;
const OF_DATE = /[年月]/;

const trimmed = (folded: string, start: number, end: number): Span => {
  let from = start;
  let to = end;
  while (from < to && folded[from] === ' ') from++;
  while (to > from && folded[to - 1] === ' ') to--;
  return { start: from, end: to };
};

/** Is there an unclosed bracket or quotation mark in the piece? A line does not end inside one. */
const depths = new Int8Array(0x10000);
for (const mark of '(《“〔') depths[mark.charCodeAt(0)] = 1;
for (const mark of ')》”〕') depths[mark.charCodeAt(0)] = -1;
const innerMarks = makeCharacterSet(',。;!?');

const cutFlattened = ({ folded, gaps }: Text, line: Span, first: number, marks: LineMarks): Span[] => {
  const pieces: Span[] = [];
  let start = line.start;
  let depth = 0;
  let inner = false;
  let read = line.start;
  for (let i = first; i < gaps.length && gaps[i]! < line.end; i++) {
    const gap = gaps[i]!;
    if (gap <= start) continue;
    for (; read < gap; read++) {
      const unit = folded.charCodeAt(read);
      depth = Math.max(0, depth + depths[unit]!);
      if (innerMarks.has(unit)) inner = true;
    }
    const before = gaps[i - 1] ?? line.start;
    const after = Math.min(gaps[i + 1] ?? line.end, line.end);
    if (!breaksAt(folded, { gap, start, before, after, inner, depth, isFirst: start === 0 }, marks)) continue;
    pieces.push({ start, end: gap });
    start = gap;
    depth = 0;
    inner = false;
  }
  pieces.push({ start, end: line.end });
  return pieces;
};

interface Gap {
  readonly gap: number;
  readonly start: number;
  readonly before: number;
  readonly after: number;
  readonly inner: boolean;
  readonly depth: number;
  /** The first piece of the text may be a headline, which has commas of its own. */
  readonly isFirst: boolean;
}

const breaksAt = (
  folded: string,
  { gap, start, before, after, inner, depth, isFirst }: Gap,
  marks: LineMarks,
): boolean => {
  const left = folded[gap - 1]!;
  const right = folded[gap]!;
  if (CLOSE.test(right) || OPEN.test(left)) return false;
  if (marks.cue('byline', folded.slice(gap, gap + 24)) > 0) return true;
  const length = gap - start;
  if (END.test(left)) return left !== ':' || length > 5;
  const ahead = folded.slice(gap, gap + 24);
  const opensHeading = marks.heading(ahead) !== undefined || marks.cue('article', ahead) > 0;
  if (opensHeading && (!LATIN.test(left) || !LATIN.test(right))) return depth === 0 || length < 200;
  if (marks.cue('attachment', ahead) > 0 && !inner) return true;
  // Single characters set apart: one spaced word.
  if (gap - Math.max(before, start) === 1 && after - gap === 1) return false;
  const fits = isFirst && length <= LONGEST_HEADLINE && length >= SHORTEST_HEADLINE;
  const headline = fits && !/[。;]/.test(folded.slice(start, gap));
  if (depth > 0 || (inner && !headline) || length > LONGEST_TITLE_PART || length < 2) return false;
  const piece = folded.slice(start, gap);
  if (isOnlyMark(piece, marks)) return false;
  if (LATIN.test(left)) return marks.dates.whole(piece) !== undefined;
  if (LATIN.test(right))
    return (
      !LATIN.test(left) &&
      (marks.dates.startsAt(ahead) ||
        marks.cue('orderYear', ahead) > 0 ||
        (length <= LONGEST_HEADLINE && !OF_DATE.test(left) && marks.cue('bareDay', ahead) > 0))
    );
  if (OPEN.test(right)) return headline || marks.dates.whole(piece) !== undefined || /[)》”]/.test(left);
  return true;
};

/** 第一章, 一、: the heading's words are still to come. */
const isOnlyMark = (piece: string, marks: LineMarks): boolean =>
  piece.length < 12 && Math.max(marks.heading(piece)?.length ?? 0, marks.cue('article', piece)) === piece.length;

export const cutLines = (text: Text, marks: LineMarks): Span[] => {
  const { folded, gaps } = text;
  const lines: Span[] = [];
  let gap = 0;
  for (let start = 0; start <= folded.length; ) {
    const newline = folded.indexOf('\n', start);
    const end = newline === -1 ? folded.length : newline;
    while (gap < gaps.length && gaps[gap]! <= start) gap++;
    const shortest = start === 0 && end === folded.length ? SHORTEST_ALONE : SHORTEST_FLATTENED;
    const flattened = end - start >= shortest && (gaps[gap] ?? end) < end;
    const pieces = flattened ? cutFlattened(text, { start, end }, gap, marks) : [{ start, end }];
    for (const piece of pieces) {
      const line = trimmed(folded, piece.start, piece.end);
      if (line.start < line.end) lines.push(line);
    }
    start = end + 1;
  }
  return lines;
};
