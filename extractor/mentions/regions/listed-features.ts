/** Names of rivers and mountains in a list of their kind that end in the name of a place. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHan } from '../../text/han.ts';
import type { RegionMention } from '../mention.ts';

const SHORT = 2;
const LIST_MARK = '、';
const LONGEST_LEAD = 2;
const LONGEST_FEATURE = 4;

/** 、|腊山、: an item of the kind follows, and no place (在佛山、|中山). */
const isBeforeFeature = (folded: string, end: number, kind: string, startsOfPlaces: ReadonlySet<number>): boolean => {
  if (folded[end] !== LIST_MARK || startsOfPlaces.has(end + 1)) return false;
  let to = end + 1;
  while (to <= end + LONGEST_FEATURE && isHan(folded.charCodeAt(to))) to++;
  return to > end + SHORT && folded[to - 1] === kind && !isHan(folded.charCodeAt(to));
};

/** 应河、东|湛河、大泥河, 山、观|象山、青岛山, 白|佛山、腊山: among others of its kind an item of a list is a whole name. */
export const endsListedFeature = (
  folded: string,
  { start, end }: RegionMention,
  { regionCues }: Knowledge,
  startsOfPlaces: ReadonlySet<number>,
  endsOfPlaces: ReadonlySet<number>,
): boolean => {
  const kind = folded[end - 1] ?? '';
  const isClosed = !isHan(folded.charCodeAt(end)) || regionCues.listEnds.at(folded, end) > 0;
  if (!regionCues.featureKinds.has(kind) || !isHan(folded.charCodeAt(start - 1)) || !isClosed) return false;
  // 在|佛山, 广东|中山: a word that leads to a place, or a place in which it lies.
  if (regionCues.leadsToPlace.before(folded, start) > 0 || endsOfPlaces.has(start)) return false;
  let from = start - 1;
  while (from > start - LONGEST_LEAD && isHan(folded.charCodeAt(from - 1))) from--;
  if (folded[from - 1] === LIST_MARK) return folded[from - 2] === kind;
  return !isHan(folded.charCodeAt(from - 1)) && isBeforeFeature(folded, end, kind, startsOfPlaces);
};
