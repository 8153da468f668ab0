/**
 * Finds the line ends that a page's width has made: where most long lines of a text are equally long and do not end a sentence.
 *
 *   takes 加快黔江区茶⏎园水库建设 in a text of which every full line has 37 characters
 *   takes lines of 29 to 33 below a page's longer head, where nearly all that end within a sentence are about as wide
 *   takes lines that all stand as far from the edge, as programs print pages: there only what stands farther in, or less far, begins a paragraph
 *   takes with the line's end the foot of a page (— 3 —) and the empty lines around it
 *   refuses paragraphs of all lengths, lines that end in 。 or ；, rows of a table (two bars or tabs), a next line that is indented, opens a point (一、), goes on counting (2 X below 1 X) or is a document number
 */
import { HUNDREDS, TENS } from '../numerals.ts';
import { goesOnFrom, spacedNumberOf } from '../spaced-number.ts';
import { brokenDates } from './broken-dates.ts';
import { brokenTitles } from './broken-titles.ts';
import { pageFeet } from './page-feet.ts';
import {
  behindMargin,
  endsSentence,
  lineBelow,
  linesOf,
  marginOf,
  type PageLine,
  SHORTEST_PAGE,
  WIDEST_PAGE,
} from './page-lines.ts';

/** Offsets of line ends, each with the offset at which the text goes on. */
export type WrappedLines = ReadonlyMap<number, number>;

const FEWEST_FULL = 3;
/** This part of the long lines must be full. */
const MOST = 0.5;
const TOLERANCE = 1;
const OPENS_POINT = new RegExp(
  `^(?:[\\s\\u3000]|[（(]?[${TENS}百\\d]{1,4}[、.．)）]|第[${HUNDREDS}\\d]{1,5}[章节条])`,
  'u',
);
/** 怀政函〔2020〕17号: a line of its own below a title, however full that is. */
const NUMBER_LINE = /^\s*[\u4e00-\u9fff]{1,14}[〔[［（(【]\d{4}[〕\]］）)】]第?\d{1,5}[号號]\s*$/u;
const opens = (line: string, above: string): boolean =>
  OPENS_POINT.test(line) || NUMBER_LINE.test(line) || goesOnFrom(spacedNumberOf(above), spacedNumberOf(line));
/** 1│麟游县│甲河治理│1,860: rows are as long as each other, and none goes on. */
const ROW = /[\t|｜│┃][^\t|｜│┃]*[\t|｜│┃]/u;

/** What may stand at either side of such a line end; between two words of letters there was a blank. */
const WIDE = /[\u4e00-\u9fff\uff00-\uffef\u3000-\u303f0-9“”‘’—]/u;

const NONE: WrappedLines = new Map();

/** 标题: and 上一篇: open a field of their own. */
const LABEL = /^[\u4e00-\u9fff \u3000]{2,12}[：:]/u;
const NARROW = /[\u0020-\u00ff]/g;
const FEWEST_BROKEN = 5;
const UNEVEN = 4;
/** This part of the lines that break off within a sentence must be about as wide. */
const NEARLY_ALL = 0.8;
/** This part of them may be outnumbered by wider lines: footnotes in smaller print. */
const FEW = 0.15;

/** Letters and digits are half as wide. */
const widthOf = (words: string): number => words.length - (words.match(NARROW)?.length ?? 0) / 2;

/** A page whose lines are uneven, because its letters are, or because it was read by a machine; its head may be wider. */
const unevenLines = (source: string, lines: readonly PageLine[], margin: number): WrappedLines => {
  const broken: { readonly end: number; readonly goesOn: number; readonly width: number }[] = [];
  const whole: number[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.length > WIDEST_PAGE) return NONE;
    const words = source.slice(line.start + Math.min(line.indent, margin), line.end).trimEnd();
    const width = widthOf(words);
    if (width < SHORTEST_PAGE) continue;
    if (endsSentence(words)) whole.push(width);
    const next = lineBelow(source, lines, i);
    if (!next || next.length === 0 || endsSentence(words) || LABEL.test(words)) continue;
    const below = behindMargin(source, next, margin);
    if (
      !opens(below, words) &&
      !LABEL.test(below) &&
      !ROW.test(words) &&
      !ROW.test(below) &&
      WIDE.test(words.at(-1)!) &&
      WIDE.test(below[0]!)
    )
      broken.push({ end: line.end, goesOn: next.start, width });
  }
  if (broken.length < FEWEST_BROKEN) return NONE;
  const middle = broken.map(({ width }) => width).sort((a, b) => a - b)[broken.length >> 1]!;
  const even = broken.filter(({ width }) => Math.abs(width - middle) <= UNEVEN);
  const wider = whole.filter((width) => width > middle + UNEVEN);
  const isPage = even.length >= broken.length * NEARLY_ALL && wider.length <= broken.length * FEW;
  return isPage ? new Map(even.map(({ end, goesOn }) => [end, goesOn])) : NONE;
};

const equalLines = (source: string, lines: readonly PageLine[], margin: number): WrappedLines => {
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (width < SHORTEST_PAGE || width > WIDEST_PAGE) return NONE;
  const long = lines.filter(({ length }) => length >= SHORTEST_PAGE).length;
  const isFull = ({ length }: PageLine): boolean => length >= width - TOLERANCE;
  const full = lines.filter(isFull).length;
  if (full < FEWEST_FULL || full < long * MOST) return NONE;
  const wrapped = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    if (!isFull(line)) continue;
    const next = lineBelow(source, lines, i);
    if (!next || next.length === 0) continue;
    const words = source.slice(line.start, line.end);
    const below = behindMargin(source, next, margin);
    const goesOn = !endsSentence(words) && !opens(below, words) && !ROW.test(words) && !ROW.test(below);
    if (goesOn && WIDE.test(words.at(-1)!) && WIDE.test(below[0]!)) wrapped.set(line.end, next.start);
  }
  return wrapped;
};

export const wrappedLines = (source: string): WrappedLines => {
  if (!source.includes('\n')) return NONE;
  const lines = linesOf(source);
  const margin = marginOf(source, lines);
  // Where half of the lines of an uneven page are as long by chance, the others went on too.
  const [equal, uneven] = [equalLines(source, lines, margin), unevenLines(source, lines, margin)];
  const wrapped = uneven.size > equal.size ? uneven : equal;
  const feet = pageFeet(source, lines);
  const broken = [...brokenDates(source, lines), ...brokenTitles(source, lines)];
  return broken.length + feet.size > 0 ? new Map([...feet, ...wrapped, ...broken]) : wrapped;
};
