/**
 * Folds a source text: what rules read is Simplified, half-width, free of invisible characters and of blanks beside
 * Chinese characters, and of line ends that only a page's width has made. One pass over the units, linear in their number, and every span finds its way back.
 *
 *   `教 育 部　財政部` → `教育部财政部`, gaps before 育 部 财
 *   `國發﹝２０２１﹞３號` → `国发〔2021〕3号`
 *   `&lt;办法&gt;` → `《办法》`, which stands for itself; within 《》 it would stay `<办法>`
 *   `GDP grew 5 %` keeps its blanks: no Chinese beside them
 */
import { makeOffsetMap } from './offset-map.ts';
import { BLANK, characterClasses, KEEP, LINE_END, REMOVE } from './steps/character-classes.ts';
import { referenceAt } from './steps/entities.ts';
import { DOT, FULL_STOP, isFullStop } from './steps/full-stops.ts';
import { simplify } from './steps/script.ts';
import { isSingleTitleMark, raiseSingleTitleMarks } from './steps/single-title-marks.ts';
import { directed, STRAIGHT } from './steps/straight-quotes.ts';
import { wrappedLines } from './steps/wrapped-lines.ts';
import type { Text } from './text.ts';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const AMPERSAND = 0x26;

/** CJK ideographs, CJK punctuation, and quotation marks and dashes, which stand in Chinese text as wide characters. */
const isWide = (unit: number): boolean =>
  (unit >= 0x2e80 && unit <= 0x9fff) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0xd800 && unit <= 0xdfff) ||
  (unit >= 0x2014 && unit <= 0x201f);

/** ！ and （ hold their own space: what they fold to does not tell it any more. */
const isFullMark = (unit: number): boolean =>
  unit >= 0xff01 &&
  unit <= 0xff65 &&
  !(unit >= 0xff10 && unit <= 0xff19) &&
  !(unit >= 0xff21 && unit <= 0xff3a) &&
  !(unit >= 0xff41 && unit <= 0xff5a);

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Growing lists of integers, because most documents need a few hundred runs and some need a million. */
const makeIntegers = () => {
  let values = new Int32Array(256);
  let length = 0;
  return {
    push(value: number): void {
      if (length === values.length) {
        const wider = new Int32Array(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    done: (): Int32Array => values.slice(0, length),
  };
};

/** `1 9 9 3 年`: a blank between two digits that both stand alone is a typesetter's, not a separator. */
const isSpacedDigit = (source: string, blank: number): boolean =>
  isDigit(source.charCodeAt(blank - 1)) &&
  !isDigit(source.charCodeAt(blank - 2)) &&
  isDigit(source.charCodeAt(blank + 1)) &&
  !isDigit(source.charCodeAt(blank + 2)) &&
  /\d \d \d \d ?年/.test(source.slice(Math.max(0, blank - 6), blank + 9));

export const normalise = (source: string): Text => {
  const { action, folded } = characterClasses();
  const units = new Uint16Array(source.length);
  const foldedStarts = makeIntegers();
  const sourceStarts = makeIntegers();
  const gaps = makeIntegers();
  const wideAt = makeIntegers();
  const wideBy = makeIntegers();
  const wrapped = wrappedLines(source);
  let length = 0;
  let expected = -1; // source offset at which the current run would go on

  const emit = (unit: number, at: number, width = 1): void => {
    if (at !== expected) {
      foldedStarts.push(length);
      sourceStarts.push(at);
    }
    if (width > 1) {
      wideAt.push(length);
      wideBy.push(width - 1);
    }
    units[length++] = unit;
    // Behind what was written with more units than one a run of its own begins.
    expected = width > 1 ? -1 : at + 1;
  };

  let blankAt = -1; // source offset of the first blank of a run of blanks not yet decided
  let blankWidth = 1;
  let isQuoteOpen = false;
  let hasSingleMarks = false;
  for (let at = 0; at < source.length; at++) {
    const written = source.charCodeAt(at);
    const reference = written === AMPERSAND ? referenceAt(source, at) : null;
    const unit = reference?.unit ?? written;
    const from = at;
    if (reference) at += reference.length - 1;
    const does = action[unit];
    if (does === REMOVE) continue;
    if (does === BLANK) {
      if (blankAt === -1) {
        blankAt = from;
        blankWidth = at + 1 - from;
      }
      continue;
    }
    if (does === LINE_END) {
      blankAt = -1;
      if (unit === 0x0a && source.charCodeAt(at - 1) === 0x0d) continue;
      const goesOn = wrapped.size > 0 ? wrapped.get(at) : undefined;
      if (goesOn !== undefined) {
        at = goesOn - 1;
        continue;
      }
      emit(NEWLINE, at);
      isQuoteOpen = false;
      continue;
    }
    let becomes = folded[unit]!;
    if (unit === DOT && isFullStop(units, length, source, at + 1)) becomes = FULL_STOP;
    else if (becomes === STRAIGHT) {
      becomes = directed(source.charCodeAt(from - 1), source.charCodeAt(at + 1), isQuoteOpen);
      if (becomes !== STRAIGHT) isQuoteOpen = !isQuoteOpen;
    }
    if (blankAt !== -1) {
      const before = length === 0 ? NEWLINE : units[length - 1]!;
      if (before !== NEWLINE) {
        const isMarked = isFullMark(source.charCodeAt(expected - 1)) || isFullMark(unit);
        const dropped =
          isMarked || isWide(before) || isWide(becomes) || (from === blankAt + 1 && isSpacedDigit(source, blankAt));
        if (dropped) gaps.push(length);
        else emit(SPACE, blankAt, blankWidth);
      }
      blankAt = -1;
    }
    hasSingleMarks ||= isSingleTitleMark(becomes);
    if (does === KEEP) emit(becomes, from, at + 1 - from);
  }

  if (hasSingleMarks) raiseSingleTitleMarks(units, length);
  const raw = Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
  const { text, script } = simplify(raw);
  const offsets = makeOffsetMap({
    foldedStarts: foldedStarts.done(),
    sourceStarts: sourceStarts.done(),
    foldedLength: length,
    sourceLength: source.length,
    wideAt: wideAt.done(),
    wideBy: wideBy.done(),
  });
  return { source, folded: text, offsets, gaps: gaps.done(), script };
};
