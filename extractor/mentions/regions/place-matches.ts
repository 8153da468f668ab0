/** One scan of the text with the gazetteer, shared by the rules for regions; where a name ends is corrected here. */
import type { Gazetteer } from '../../knowledge/gazetteer.ts';
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
const names = new WeakMap<Text, readonly TrieMatch[]>();

/** Names as they are found, before anything is corrected; for all rules that read a whole text, one scan. */
export const nameMatches = (text: Text, { places }: Knowledge): readonly TrieMatch[] => {
  const known = names.get(text);
  if (known) return known;
  const matches = places.scan(text.folded);
  names.set(text, matches);
  return matches;
};

/** 重庆市|场 → 重庆, 黔江区|域 → 黔江: the last character begins the next word. */
const corrected = (match: PlaceMatch, folded: string, { places, regionCues }: Knowledge): PlaceMatch => {
  const last = match.name.at(-1) ?? '';
  if (!regionCues.notOfTheName.get(last)?.at(folded, match.end)) return match;
  const name = match.name.slice(0, -1);
  return { start: match.start, end: match.end - 1, name, isPlace: name.length > 1 && places.named(name).length > 0 };
};

const isLarge = (name: string, places: Gazetteer): boolean =>
  places.named(name).some(({ place }) => place.level === 'province' || place.level === 'prefecture');

/** 和|顺义, not 和顺|义; 贯通|江西, not 通江|西; 新|宁夏, not 新宁|夏: a short name gives way to the one that begins in it. */
const orNext = (match: TrieMatch, folded: string, { places, regionCues, wordBorders }: Knowledge): TrieMatch => {
  if (match.end - match.start !== SHORT) return match;
  // 美丽|江西, not 丽江|西: a large place gives way only where its first character ends a word.
  const cutsWord = wordBorders.endsWordBefore(folded, match.start);
  if (isLarge(places.name(match.word), places) && !cutsWord) return match;
  const next = places.longestAt(folded, match.start + 1);
  if (!next || next.end <= match.end || places.named(places.name(next.word)).length === 0) return match;
  const isBehindConjunction = regionCues.listMarks.has(folded[match.start] ?? '');
  const isStronger = isLarge(places.name(next.word), places) && !wordBorders.beginsWordAfter(folded, next.end);
  return isBehindConjunction || isStronger ? next : match;
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
  for (const match of nameMatches(text, knowledge)) {
    if (match.start < covered) continue;
    const found = read(orNext(match, text.folded, knowledge), text.folded, knowledge);
    matches.push(found);
    covered = found.end;
  }
  scanned.set(text, matches);
  return matches;
};
