/** One scan of the text with the gazetteer, shared by the rules for regions; where a name ends is corrected here. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TrieMatch } from '../../knowledge/trie.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';

export interface PlaceMatch extends Span {
  readonly name: string;
  /** False for stop names: they cover what stands in them. */
  readonly isPlace: boolean;
}

const SHORT = 2;
const scanned = new WeakMap<Text, readonly PlaceMatch[]>();

/** 重庆市|场 → 重庆, 黔江区|域 → 黔江: the last character begins the next word. */
const corrected = (match: PlaceMatch, folded: string, { places, regionCues }: Knowledge): PlaceMatch => {
  const last = match.name.at(-1) ?? '';
  if (!regionCues.notOfTheName.get(last)?.at(folded, match.end)) return match;
  const name = match.name.slice(0, -1);
  return { start: match.start, end: match.end - 1, name, isPlace: name.length > 1 && places.named(name).length > 0 };
};

/** 和|顺义, not 和顺|义; 贯通|江西, not 通江|西: a short name whose first character belongs to what is before it gives way. */
const orNext = (match: TrieMatch, folded: string, { places, regionCues, wordBorders }: Knowledge): TrieMatch => {
  if (match.end - match.start !== SHORT) return match;
  const isConjunction = regionCues.listMarks.has(folded[match.start] ?? '');
  if (!isConjunction && !wordBorders.endsWordBefore(folded, match.start)) return match;
  const next = places.longestAt(folded, match.start + 1);
  return next && next.end > match.end ? next : match;
};

const read = ({ start, end, word }: TrieMatch, folded: string, knowledge: Knowledge): PlaceMatch => {
  const name = knowledge.places.name(word);
  const isPlace = knowledge.places.named(name).length > 0;
  const match = { start, end, name, isPlace };
  return isPlace ? corrected(match, folded, knowledge) : match;
};

/** All names in order, stop names included, without overlaps. */
export const placeMatches = (text: Text, knowledge: Knowledge): readonly PlaceMatch[] => {
  const known = scanned.get(text);
  if (known) return known;
  const matches: PlaceMatch[] = [];
  let covered = 0;
  for (const match of knowledge.places.scan(text.folded)) {
    if (match.start < covered) continue;
    const found = read(orNext(match, text.folded, knowledge), text.folded, knowledge);
    matches.push(found);
    covered = found.end;
  }
  scanned.set(text, matches);
  return matches;
};
