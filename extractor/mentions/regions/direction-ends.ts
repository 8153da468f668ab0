/** Where a province's character and its directions end: names of the gazetteer give way to 桂西北, 黔东北. */
import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TrieMatch } from '../../knowledge/trie.ts';

const SHORT = 2;
const EAST_WEST: readonly (string | undefined)[] = ['东', '西'];
const NORTH_SOUTH: readonly (string | undefined)[] = ['南', '北'];

const isCompound = (first: string | undefined, second: string | undefined): boolean =>
  EAST_WEST.includes(first) && NORTH_SOUTH.includes(second);

/** 浙川|东西部协作: behind two provinces both directions are one word; 辽东|西部 is a part of one area. */
const isOpposite = (
  folded: string,
  start: number,
  end: number,
  { regionCues: { directionBases } }: Knowledge,
): boolean =>
  directionBases.has(folded[start - 1] ?? '') &&
  folded[end] !== folded[end - 1] &&
  [EAST_WEST, NORTH_SOUTH].some((axis) => axis.includes(folded[end - 1]) && axis.includes(folded[end]));

const beginsPlace = (folded: string, at: number, places: Gazetteer): boolean => {
  const match = places.longestAt(folded, at);
  return match !== null && places.namedBy(match.word).length > 0;
};

/**
 * 滇西|北, 桂东|南: a direction behind a province's character goes on with another; 陕西|西安 is a province. 桂西北 is one also where
 * its last character could begin a word (桂西|北区|域), but not where a place begins (粤西|北部湾).
 */
export const goesOnAsDirection = (
  { start, end, word }: TrieMatch,
  name: string,
  folded: string,
  knowledge: Knowledge,
): boolean => {
  const { places, regionCues, wordBorders } = knowledge;
  return (
    name.length === SHORT &&
    regionCues.directionBases.has(name[0]!) &&
    regionCues.directions.has(name[1]!) &&
    regionCues.directions.has(folded[end] ?? '') &&
    (isCompound(name[1], folded[end])
      ? places.namedBy(word).every(({ form }) => form === 'area' || form === 'bare') &&
        !beginsPlace(folded, end, places)
      : places
          .namedBy(word)
          .every(({ form, place }) => form === 'area' || (form === 'bare' && place.level === 'county')) &&
        (isOpposite(folded, start, end, knowledge) || !wordBorders.beginsWordAfter(folded, end + 1)))
  );
};

/** 浙|西山区, 冀|南平|原, 粤|东山区: behind its first character, a direction, the name spells what country lies there. */
const spellsLandscape = (
  { start, end }: TrieMatch,
  name: string,
  folded: string,
  { regionCues: { directions, landscapes } }: Knowledge,
): boolean => directions.has(name[0]!) && start + 1 + landscapes.at(folded, start + 1) >= end;

/**
 * 黔|东北地区, 桂|西南: the directions of a province's character, no region of the country; 四川|东北, 建设|西南, 收藏|东北 are such regions.
 * `before`: where the name before it ends.
 */
export const endsDirection = (
  match: TrieMatch,
  name: string,
  before: number,
  folded: string,
  knowledge: Knowledge,
): boolean => {
  const { start } = match;
  const { places, regionCues, wordBorders } = knowledge;
  const base = folded[start - 1] ?? '';
  return (
    (isCompound(name[0], name[1]) || spellsLandscape(match, name, folded, knowledge)) &&
    before < start &&
    regionCues.directionBases.has(base) &&
    (places.isPlainAbbreviation(base) || !wordBorders.endsWordBefore(folded, start))
  );
};
