/**
 * Where the party or the central organ begins that stands directly before a place and belongs to the name of its organ.
 *
 *   takes 中共|青海省委, 国家税务总局|湖南省税务局, 财政部驻|江西财政监察专员办事处
 *   refuses 北京市发展和改革委员会 |北京市经济和信息化局: behind a blank a bare name ends an organ of its own
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import { isGap } from './edges.ts';

const LONGEST_UPPER = 16;

export const upperStart = (text: Text, start: number, { agencies }: Knowledge): number => {
  const { folded } = text;
  const party = agencies.patterns.data.party.find((word) => folded.endsWith(word, start));
  if (party !== undefined) return start - party.length;
  const { posted } = agencies.patterns.data;
  // 财政部|驻|江西财政监察专员办事处
  const before = start - (folded.startsWith(posted, start - posted.length) ? posted.length : 0);
  if (!agencies.mayEndCentral(folded, before)) return start;
  // 北京市发展和改革委员会 北京市经济和信息化局: behind a blank a bare name ends an organ of its own.
  const isOpen = !isGap(text, start);
  for (let length = Math.min(LONGEST_UPPER, before); length > 1; length--) {
    const upper = agencies.central(folded.slice(before - length, before));
    if (upper.some(({ organ, bare }) => !organ.isFirm && (isOpen || !bare))) return before - length;
  }
  return start;
};
