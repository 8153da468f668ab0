/**
 * Finds the line ends that a page's width has made: where most long lines of a text are equally long and do not end a sentence.
 *
 *   takes 加快黔江区茶⏎园水库建设 in a text of which every full line has 37 characters
 *   takes lines of 29 to 33 below a page's longer head, where nearly all that end within a sentence are about as wide
 *   refuses paragraphs of all lengths, lines that end in 。 or ；, a next line that is indented or opens a point (一、)
 */

interface Line {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

const SHORTEST_PAGE = 20;
const WIDEST_PAGE = 120;
const FEWEST_FULL = 3;
/** This part of the long lines must be full. */
const MOST = 0.5;
const TOLERANCE = 1;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ENDS_SENTENCE = /[。！？；：!?;:…]$/u;
const OPENS_POINT =
  /^(?:[\s\u3000]|[（(]?[一二三四五六七八九十百\d]{1,4}[、.．)）]|第[一二三四五六七八九十百零\d]{1,5}[章节条])/u;
const BREAKS = /[\u4e00-\u9fff\uff00-\uffef\u3000-\u303f0-9《〈“]/u;
const WIDE = /[\u4e00-\u9fff\uff00-\uffef\u3000-\u303f0-9]/u;

const linesOf = (source: string): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number): void => {
    lines.push({ start, end, length: source.slice(start, Math.min(end, start + WIDEST_PAGE + 1)).trimEnd().length });
  };
  LINE_END.lastIndex = 0;
  for (let match = LINE_END.exec(source); match; match = LINE_END.exec(source)) {
    add(match.index);
    start = LINE_END.lastIndex;
  }
  add(source.length);
  return lines;
};

const NONE: ReadonlySet<number> = new Set();

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
const unevenLines = (source: string, lines: readonly Line[]): ReadonlySet<number> => {
  const broken: { readonly end: number; readonly width: number }[] = [];
  const whole: number[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.length > WIDEST_PAGE) return NONE;
    const words = source.slice(line.start, line.end).trimEnd();
    const width = widthOf(words);
    if (width < SHORTEST_PAGE) continue;
    if (ENDS_SENTENCE.test(words)) whole.push(width);
    const next = lines[i + 1];
    if (!next || next.length === 0 || ENDS_SENTENCE.test(words) || LABEL.test(words)) continue;
    const below = source.slice(next.start, next.end);
    if (!OPENS_POINT.test(below) && !LABEL.test(below) && WIDE.test(words.at(-1)!) && BREAKS.test(below[0]!))
      broken.push({ end: line.end, width });
  }
  if (broken.length < FEWEST_BROKEN) return NONE;
  const middle = broken.map(({ width }) => width).sort((a, b) => a - b)[broken.length >> 1]!;
  const even = broken.filter(({ width }) => Math.abs(width - middle) <= UNEVEN);
  const wider = whole.filter((width) => width > middle + UNEVEN);
  const isPage = even.length >= broken.length * NEARLY_ALL && wider.length <= broken.length * FEW;
  return isPage ? new Set(even.map(({ end }) => end)) : NONE;
};

/** Offsets at which the line ends stand. */
export const wrappedLines = (source: string): ReadonlySet<number> => {
  if (!source.includes('\n')) return NONE;
  const lines = linesOf(source);
  const equal = equalLines(source, lines);
  return equal.size > 0 ? equal : unevenLines(source, lines);
};

const equalLines = (source: string, lines: readonly Line[]): ReadonlySet<number> => {
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (width < SHORTEST_PAGE || width > WIDEST_PAGE) return NONE;
  const long = lines.filter(({ length }) => length >= SHORTEST_PAGE).length;
  const isFull = ({ length }: Line): boolean => length >= width - TOLERANCE;
  const full = lines.filter(isFull).length;
  if (full < FEWEST_FULL || full < long * MOST) return NONE;
  const wrapped = lines.flatMap((line, i): number[] => {
    const next = lines[i + 1];
    if (!next || next.length === 0 || !isFull(line)) return [];
    const words = source.slice(line.start, line.end);
    const below = source.slice(next.start, next.end);
    const goesOn = !ENDS_SENTENCE.test(words) && !OPENS_POINT.test(below);
    return goesOn && WIDE.test(words.at(-1)!) && WIDE.test(below[0]!) ? [line.end] : [];
  });
  return new Set(wrapped);
};
