/**
 * Reads the organ that stands right behind a place or behind 省, 市 …: by the patterns, or by its closed edges.
 *
 *   takes `人民政府办公厅`, `第十届人民代表大会常务委员会`, `营商环境建设局、` (closed by a mark on both sides)
 *   refuses `政府各部门` (a class), `财政收入` (no organ), `经济发展局势` (another word)
 */
import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import { isClosedLeft, isGap } from './edges.ts';

const LONGEST_OPEN = 18;
const SHORTEST_OPEN = 3;
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

const opensWithPlace = (folded: string, at: number, places: Gazetteer): boolean => {
  const match = places.longestAt(folded, at);
  return (
    match !== null && places.named(places.name(match.word)).some(({ form }) => form === 'full' || form === 'short')
  );
};

/** A name that no list knows, closed on both sides, with an organ's ending. */
const openEnd = (text: Text, start: number, at: number, { agencies, places }: Knowledge): number => {
  const { data } = agencies.patterns;
  const { folded } = text;
  // 北京市|顺义区人民政府 is an organ of the inner place.
  if (!isClosedLeft(text, start) || data.class.includes(folded[at] ?? '\n') || opensWithPlace(folded, at, places))
    return at;
  let end = at;
  while (end < folded.length && end - at < LONGEST_OPEN && isHan(folded.charCodeAt(end))) {
    if (end > at && isGap(text, end)) break;
    if (data.notInHead.includes(folded[end]!)) {
      if (!data.openAfter.includes(folded[end]!)) return at;
      break;
    }
    if (data.openAfter.includes(folded[end]!) && endsOpen(folded, at, end, data.openEndings)) break;
    end++;
  }
  const closed = end === folded.length || data.openAfter.includes(folded[end]!) || isGap(text, end);
  if (!closed || end - at < SHORTEST_OPEN || data.openFirms.some((firm) => folded.endsWith(firm, end))) return at;
  if (
    agencies.patterns.isBroken(folded, at, end) ||
    data.notInOpen.some((word) => folded.slice(at, end).includes(word))
  )
    return at;
  return endsOpen(folded, at, end, data.openEndings) ? end : at;
};

const endsOpen = (folded: string, at: number, end: number, endings: readonly string[]): boolean =>
  endings.some((ending) => end - at > ending.length && folded.endsWith(ending, end));

/** End of the organ's name that begins at `at` (its place begins at `start`), or `at`; `mayBeOpen` admits names that no list knows. */
export const organEnd = (text: Text, start: number, at: number, mayBeOpen: boolean, knowledge: Knowledge): number => {
  const { patterns } = knowledge.agencies;
  const tail = patterns.tailAt(text.folded, at);
  const open = mayBeOpen ? openEnd(text, start, at, knowledge) : at;
  if (!tail) return open;
  const end = patterns.subEnd(text.folded, tail.end);
  return Math.max(open, end);
};
