/**
 * Where the organ begins behind a place's name: right there, or a character earlier or later.
 *
 *   takes 深圳|市场监管局 (not 深圳市), 广西区|工业和信息化厅, 平遥县县|委
 *   refuses 深圳市|人民政府, 广西|壮族
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TrieMatch } from '../../knowledge/trie.ts';

export const organStart = (
  folded: string,
  { start, end, word }: TrieMatch,
  { places, agencies }: Knowledge,
): number => {
  const { patterns } = agencies;
  const shorter =
    folded[end - 1] === patterns.data.cityEnd && end - start > 2 && places.named(folded.slice(start, end - 1));
  if (shorter && shorter.length > 0 && !patterns.mayOpenAt(folded, end) && patterns.tailAt(folded, end - 1))
    return end - 1;
  // 平遥县|县委, 扎鲁特旗|旗政府: the level is said twice; 市|市政局 is no such organ.
  if (end - start > 2 && folded[end] === folded[end - 1] && patterns.markerAt(folded, end)?.end === end + 1)
    return patterns.tailAt(folded, end) ? end : patterns.tailAt(folded, end + 1) ? end + 1 : end;
  const [autonomous] = patterns.data.autonomous;
  const isRegion =
    folded[end] === patterns.data.district &&
    places.namedBy(word).some(({ place }) => place.level === 'province' && place.name.endsWith(autonomous));
  return isRegion && patterns.tailAt(folded, end + 1) ? end + 1 : end;
};
