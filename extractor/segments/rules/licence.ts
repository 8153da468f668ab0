/**
 * The note on the licence of a page, below its document: a law that it cites is no basis of the document. Links often break it into short lines.
 *
 *   takes `本作品是中华人民共和国的|法律|…根据《|中华人民共和国著作权法|》第五条…属于|公有领域|。` and what follows it
 *   refuses `本作品展由市文化馆承办。` (no word of licences near), a sentence on 公有领域 in a law (no such beginning)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { give, type Line } from './line.ts';

export const LICENCE = 'licence';

/** Further down, what a note speaks of is no part of it. */
const NOTE = 400;

export const giveLicence = (text: string, lines: readonly Line[], { chrome }: Knowledge): void => {
  const first = lines.findIndex(({ words, end }) => chrome.startsLicence(words, text.slice(end, end + NOTE)));
  if (first < 0) return;
  const until = lines[first]!.end + NOTE;
  for (const line of lines.slice(first)) if (line.start < until) give(line, 'chrome', LICENCE);
};
