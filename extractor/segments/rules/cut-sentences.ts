/**
 * Cuts lines into sentences, which end after 。 ! ? ; and the marks that close with them.
 *
 *   takes `完善机制。落实责任。` (two), `他说:“好。”会议结束。` (the mark stays with the first), `第三条 …;` (ends at the semicolon)
 *   refuses `3.5%` and `http://x.cn`: a full stop of numbers is no end
 */
import { makeCharacterSet } from '../../knowledge/character-set.ts';
import type { Span } from '../../text/span.ts';

const ends = makeCharacterSet('。!?;');
const endsOrCloses = makeCharacterSet('。!?;”’)》〉〕]');

export const cutSentences = (folded: string, lines: readonly Span[]): Span[] => {
  const sentences: Span[] = [];
  for (const line of lines) {
    let start = line.start;
    for (let at = line.start; at < line.end; at++) {
      if (!ends.has(folded.charCodeAt(at))) continue;
      let end = at + 1;
      while (end < line.end && endsOrCloses.has(folded.charCodeAt(end))) end++;
      sentences.push({ start, end });
      start = end;
      at = end - 1;
    }
    if (start < line.end) sentences.push({ start, end: line.end });
  }
  return sentences;
};
