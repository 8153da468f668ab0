/**
 * Lines that hold only the number of a page below a line that breaks off: a title goes on over them.
 *
 *   takes …关于加快发展现代服务业⏎⏎— 2 —⏎⏎促进产业升级的若干意见, 第 3 页 共 12 页
 *   refuses a bare number (a cell of a table, a year), `- 2 -` above the first line, below the last and below a whole sentence
 */
import { isPageNumber } from '../../document/page-number.ts';
import { endsSentence, type PageLine } from './page-lines.ts';

const LONGEST = 40;
/** 3 alone may be a figure; — 3 — and 第3页 are of a page. */
const MARKED = /^\s*(?:[—–―─\-－·•~].*[—–―─\-－·•~]|第.+页.*)\s*$/u;

const isFoot = (source: string, { start, length }: PageLine): boolean => {
  if (length === 0 || length > LONGEST) return false;
  const words = source.slice(start, start + length);
  return MARKED.test(words) && isPageNumber(words);
};

const breaksOff = (source: string, { start, length }: PageLine): boolean =>
  !endsSentence(source.slice(start, start + length));

/** The ends of the lines above feet, each with the end of the line right above the one below: one line end stays. */
export const pageFeet = (source: string, lines: readonly PageLine[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  let above = -1;
  let hasFoot = false;
  for (const [i, line] of lines.entries()) {
    if (line.length === 0) continue;
    if (isFoot(source, line)) {
      hasFoot = true;
      continue;
    }
    const last = lines[above];
    if (hasFoot && last && breaksOff(source, last)) found.set(last.end, lines[i - 1]!.end);
    above = i;
    hasFoot = false;
  }
  return found;
};
