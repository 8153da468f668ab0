/**
 * Line ends within the marks of a title: what opens on one line and closes on one of the next.
 *
 *   takes 会议《关于修改⏎废止部分地方性法规的决定》第二次修正, 《关于修改〈甲法〉⏎〈乙法〉⏎〈丙法〉的决定》
 *   refuses 《甲办法⏎《乙办法》 (the first never closes), a mark that closes behind a sentence or far below
 */
import type { PageLine } from './page-lines.ts';

const OPEN = '《';
const CLOSE = '》';
/** Three lines at most, and an empty one above each of them. */
const MOST_LINES = 6;
const LONGEST = 80;
const SENTENCE = /[。；：？！;:?!]/u;

const opensTitle = (line: string): boolean => {
  const open = line.lastIndexOf(OPEN);
  const inside = line.slice(open + 1);
  return open !== -1 && !inside.includes(CLOSE) && inside.length <= LONGEST && !SENTENCE.test(inside);
};

/** The line where the title that `i` opens ends, -1 if it does not; empty lines lie between as Markdown sets them. */
const closesAt = (source: string, lines: readonly PageLine[], i: number): number => {
  let written = 0;
  for (let at = i + 1; at < lines.length && at <= i + MOST_LINES; at++) {
    const { start, end, length } = lines[at]!;
    if (length === 0) continue;
    const words = source.slice(start, Math.min(end, start + LONGEST + 1));
    const close = words.indexOf(CLOSE);
    const inside = close === -1 ? words : words.slice(0, close);
    written += inside.length;
    if (inside.includes(OPEN) || written > LONGEST || SENTENCE.test(inside)) return -1;
    if (close !== -1) return at;
  }
  return -1;
};

/** Offsets of line ends, each with the offset at which the text goes on. */
export const brokenTitles = (source: string, lines: readonly PageLine[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const [i, { start, end, length }] of lines.entries()) {
    if (length === 0 || !opensTitle(source.slice(start, end))) continue;
    const last = closesAt(source, lines, i);
    let from = end;
    for (let at = i + 1; at <= last; at++) {
      const line = lines[at]!;
      if (line.length === 0) continue;
      found.set(from, line.start);
      from = line.end;
    }
  }
  return found;
};
