/**
 * Folds a source text: what rules read is Simplified, half-width, free of invisible characters and of blanks beside
 * Chinese characters, and of line ends that only a page's width has made. One pass over the units, linear in their number, and every span finds its way back.
 *
 *   `教 育 部　財政部` → `教育部财政部`, gaps before 育 部 财
 *   `國發﹝２０２１﹞３號` → `国发〔2021〕3号`
 *   `&lt;办法&gt;` → `《办法》`, which stands for itself; within 《》 it would stay `<办法>`
 *   `GDP grew 5 %` keeps its blanks: no Chinese beside them
 */
import { FoldedUnits } from './folded-units.ts';
import { BLANK, characterClasses, KEEP, LINE_END, REMOVE } from './steps/character-classes.ts';
import { referenceAt } from './steps/entities.ts';
import { DOT, FULL_STOP, isFullStop } from './steps/full-stops.ts';
import { simplify } from './steps/script.ts';
import { isSingleTitleMark, raiseSingleTitleMarks } from './steps/single-title-marks.ts';
import { directed, STRAIGHT } from './steps/straight-quotes.ts';
import { wrappedLines } from './steps/wrapped-lines.ts';
import type { Text } from './text.ts';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
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

/** `1 9 9 3 年`: a blank between two digits that both stand alone is a typesetter's, not a separator. */
const isSpacedDigit = (source: string, blank: number): boolean =>
  isDigit(source.charCodeAt(blank - 1)) &&
  !isDigit(source.charCodeAt(blank - 2)) &&
  isDigit(source.charCodeAt(blank + 1)) &&
  !isDigit(source.charCodeAt(blank + 2)) &&
  /\d \d \d \d ?年/.test(source.slice(Math.max(0, blank - 6), blank + 9));

export const normalise = (source: string): Text => {
  const { action, folded } = characterClasses();
  const written = new FoldedUnits(source.length);
  const { units } = written;
  const wrapped = wrappedLines(source);
  let blankAt = -1; // source offset of the first blank of a run of blanks not yet decided
  let blankWidth = 1;
  let isQuoteOpen = false;
  let hasSingleMarks = false;
  for (let at = 0; at < source.length; at++) {
    const from = at;
    let unit = source.charCodeAt(at);
    if (unit === AMPERSAND) {
      const reference = referenceAt(source, at);
      if (reference) {
        unit = reference.unit;
        at += reference.length - 1;
      }
    }
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
      if (unit === NEWLINE && source.charCodeAt(at - 1) === RETURN) continue;
      const goesOn = wrapped.size > 0 ? wrapped.get(at) : undefined;
      if (goesOn !== undefined) {
        at = goesOn - 1;
        continue;
      }
      written.emit(NEWLINE, at, 1);
      isQuoteOpen = false;
      continue;
    }
    let becomes = folded[unit]!;
    if (unit === DOT && isFullStop(units, written.length, source, at + 1)) becomes = FULL_STOP;
    else if (becomes === STRAIGHT) {
      becomes = directed(source.charCodeAt(from - 1), source.charCodeAt(at + 1), isQuoteOpen);
      if (becomes !== STRAIGHT) isQuoteOpen = !isQuoteOpen;
    }
    if (blankAt !== -1) {
      const before = written.length === 0 ? NEWLINE : units[written.length - 1]!;
      if (before !== NEWLINE) {
        const isMarked = isFullMark(source.charCodeAt(written.expected - 1)) || isFullMark(unit);
        const isLoneDigit = from === blankAt + 1 && isSpacedDigit(source, blankAt);
        if (isMarked || isWide(before) || isWide(becomes) || isLoneDigit) written.skipBlank();
        else written.emit(SPACE, blankAt, blankWidth);
      }
      blankAt = -1;
    }
    hasSingleMarks ||= isSingleTitleMark(becomes);
    if (does === KEEP) written.emit(becomes, from, at + 1 - from);
  }

  if (hasSingleMarks) raiseSingleTitleMarks(units, written.length);
  const { text, script } = simplify(written.text());
  return { source, folded: text, offsets: written.offsets(), gaps: written.gaps(), script };
};
