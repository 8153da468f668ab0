/**
 * Bare names of counties that were renamed before the code table begins, between two places of their province in a list. They are words
 * again today, so nothing else makes places of them.
 *
 *   takes 盖平 in 海城、盖平、庄河, 大赉 and 安广 in 乾安、大赉、安广、扶余 (the one beside a place, then the one beside that)
 *   refuses 开通 in 建成、开通、运营 (no places beside it), 盖平 in 长沙、盖平、株洲 (of another province), 新惠、敖汉旗 (only one side)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHan } from '../../../text/han.ts';
import type { Span } from '../../../text/span.ts';
import type { RegionMention } from '../../mention.ts';
import { type PlaceMatch, placeMatches } from '../../regions/place-matches.ts';

const LENGTH = 2;
const MOST_ITEMS = 4;
const LIST_MARK = '、';
const COUNTY = '县';

const provincesOf = (name: string, { places }: Knowledge): readonly string[] =>
  places.named(name).flatMap(({ place }) => places.provinceOf(place.id) ?? []);

/** The items between two list marks, from behind `left` to the place that closes them; undefined if another thing stands there. */
const itemsBehind = (
  folded: string,
  { end }: PlaceMatch,
  startsPlace: ReadonlySet<number>,
): readonly Span[] | undefined => {
  const items: Span[] = [];
  for (let at = end + 1; items.length <= MOST_ITEMS; at += LENGTH + 1) {
    if (startsPlace.has(at)) return items;
    const isItem =
      isHan(folded.charCodeAt(at)) && isHan(folded.charCodeAt(at + 1)) && folded[at + LENGTH] === LIST_MARK;
    if (!isItem) return undefined;
    items.push({ start: at, end: at + LENGTH });
  }
  return undefined;
};

export const regionOldMembers: Recogniser = {
  name: 'region-old-members',
  find(text, _segments, knowledge) {
    const { folded } = text;
    const matches = placeMatches(text, knowledge).filter(({ isPlace }) => isPlace);
    const startsPlace = new Set(matches.map(({ start }) => start));
    return gather(matches, (left): readonly RegionMention[] => {
      if (folded[left.end] !== LIST_MARK || startsPlace.has(left.end + 1)) return [];
      const provinces = provincesOf(left.name, knowledge);
      return gather(itemsBehind(folded, left, startsPlace) ?? [], ({ start, end }): readonly RegionMention[] => {
        const name = folded.slice(start, end) + COUNTY;
        const isOld = knowledge.places
          .named(name)
          .some(
            ({ form, place }) => form === 'former' && provinces.includes(knowledge.places.provinceOf(place.id) ?? ''),
          );
        return isOld
          ? [{ type: 'Region', rule: 'region-old-members', start, end, form: 'division', names: [name] }]
          : [];
      });
    });
  },
};
