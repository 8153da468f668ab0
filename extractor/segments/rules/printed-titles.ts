/**
 * The titles of several texts that one notice prints one behind the other: only the first has a signature or 附件 above it.
 *
 *   takes `乙预案` alone on a line, or broken over some, behind the text of 甲规划: `关于印发《甲规划》《乙预案》的通知`, `现将《甲规划》和《乙预案》印发给你们`
 *   refuses `印发《甲办法》,原《乙办法》同时废止` and a title that is the only one printed (its place is below the signature), one that a sentence without 印发 names, `乙预案第三条`
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isProse, type Line } from './line.ts';

const MOST_TITLE_LINES = 6;
const LONGEST_PRINTING = 300;
const MARKED = /《([^《》]+)》/gu;
/** 《甲办法》《乙细则》, 《甲办法》、《乙细则》和《丙目录》; 印发《甲办法》,原《乙办法》同时废止 prints one. */
const SERIES = /(?:《[^《》]+》(?:[、和与]|以?及)?){2,}/gu;

/** 关于印发《甲规划》《乙预案》的通知, 现将《甲办法》和《乙目录》印发给你们: the titles of what is printed, where it is several. */
export const printedTitles = (lines: readonly Line[], { kinds: { words } }: Knowledge): ReadonlySet<string> => {
  const series = (line: string): readonly string[] =>
    (line.match(SERIES) ?? []).flatMap((run) => [...run.matchAll(MARKED)].map(([, title]) => title!));
  const heading = lines
    .filter(({ kind }) => kind === 'title')
    .map((line) => line.words)
    .join('');
  const says = lines.filter(
    (line) =>
      isProse(line) && line.words.length <= LONGEST_PRINTING && words.printed.some((word) => line.words.includes(word)),
  );
  return new Set([heading, ...says.map((line) => line.words)].flatMap(series));
};

/** One of several texts that a notice prints one behind the other: its title alone, on a line or broken over some. */
export const opensPrinted = (lines: readonly Line[], at: number, printed: ReadonlySet<string>): boolean => {
  let words = '';
  for (const line of printed.size === 0 ? [] : lines.slice(at, at + MOST_TITLE_LINES)) {
    words += line.words;
    if (printed.has(words)) return true;
  }
  return false;
};
