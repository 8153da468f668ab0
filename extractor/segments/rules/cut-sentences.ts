/**
 * Cuts lines into sentences, which end after 。 ! ? ; and the marks that close with them.
 *
 *   takes `完善机制。落实责任。` (two), `他说:“好。”会议结束。` (the mark stays with the first), `第三条 …;` (ends at the semicolon)
 *   refuses `3.5%` and `http://x.cn`: a full stop of numbers is no end
 */
import type { Span } from '../../text/span.ts';

const ENDS = 1;
const CLOSES = 2;
const roles = new Uint8Array(0x10000);
for (const unit of '。!?;') roles[unit.charCodeAt(0)] = ENDS;
for (const unit of '”’)》〉〕]') roles[unit.charCodeAt(0)] = CLOSES;

export const cutSentences = (folded: string, lines: readonly Span[]): Span[] => {
  const sentences: Span[] = [];
  for (const line of lines) {
    let start = line.start;
    for (let at = line.start; at < line.end; at++) {
      if (roles[folded.charCodeAt(at)] !== ENDS) continue;
      let end = at + 1;
      while (end < line.end && roles[folded.charCodeAt(end)] !== 0) end++;
      sentences.push({ start, end });
      start = end;
      at = end - 1;
    }
    if (start < line.end) sentences.push({ start, end: line.end });
  }
  return sentences;
};
