/**
 * Bare names of counties that were renamed or joined before the code table begins, in a list beside places of their province. They are
 * words again today, so nothing else makes places of them.
 *
 *   takes 盖平 in 海城、盖平、庄河 (between two places), 石埭 in 祁门、至德、石埭, (the list ends with them), 顺宁 and 佛海 in 云南省顺宁、佛海两县,
 *   金积 in ,金积、灵武 (it opens the list), 至德 and 石埭 in 至德、石埭等三县
 *   refuses 开通 in 建成、开通、运营 (no places beside it), 盖平 in 长沙、盖平、株洲 (of another province), 开通 in 长春、开通, (a word, and a place on one side only)
 */
import type { Recogniser } from '../../../contracts.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHan } from '../../../text/han.ts';
import type { Span } from '../../../text/span.ts';
import type { RegionMention } from '../../mention.ts';
import { isBeforeSharedHead } from '../../regions/place-lists.ts';
import { type PlaceMatch, placeMatches } from '../../regions/place-matches.ts';

const LENGTH = 2;
const MOST_ITEMS = 4;
const LIST_MARK = '、';
const COUNTY = '县';
const ETC = '等';

/** The items of two characters from `start` on, and what stands behind the last one: a place, the end of the list, or neither. */
interface Items {
  readonly spans: readonly Span[];
  readonly behind: 'place' | 'head' | 'mark' | undefined;
}

const provincesOf = (name: string, { places }: Knowledge): readonly string[] =>
  places.named(name).flatMap(({ place }) => places.provinceOf(place.id) ?? []);

/** What the list of bare names ends with at `at`: 等县, 两县, a mark. */
const endAt = (folded: string, at: number, knowledge: Knowledge): Items['behind'] =>
  isBeforeSharedHead(folded, at, knowledge) ? 'head' : isHan(folded.charCodeAt(at)) ? undefined : 'mark';

const mayBeHead = (character: string, { regionCues: { sharedCounts } }: Knowledge): boolean =>
  character === ETC || sharedCounts.has(character);

const itemsFrom = (folded: string, start: number, startsPlace: ReadonlySet<number>, knowledge: Knowledge): Items => {
  const spans: Span[] = [];
  for (let at = start; spans.length <= MOST_ITEMS; at += LENGTH + 1) {
    if (startsPlace.has(at)) return { spans, behind: 'place' };
    if (!isHan(folded.charCodeAt(at)) || !isHan(folded.charCodeAt(at + 1))) break;
    spans.push({ start: at, end: at + LENGTH });
    if (folded[at + LENGTH] !== LIST_MARK) return { spans, behind: endAt(folded, at + LENGTH, knowledge) };
  }
  return { spans, behind: undefined };
};

export const regionOldMembers: Recogniser = {
  name: 'region-old-members',
  find(text, _segments, knowledge) {
    const { folded } = text;
    const { places } = knowledge;
    const matches = placeMatches(text, knowledge).filter(({ isPlace }) => isPlace);
    const startsPlace = new Set(matches.map(({ start }) => start));

    const isOldIn =
      (provinces: readonly string[]) =>
      ({ start, end }: Span): boolean =>
        places
          .named(folded.slice(start, end) + COUNTY)
          .some(({ form, place }) => form === 'former' && provinces.includes(places.provinceOf(place.id) ?? ''));
    /** With a place on one side only, no word may be taken for one. */
    const areSurely = (spans: readonly Span[], provinces: readonly string[]): boolean =>
      spans.every((span) => isOldIn(provinces)(span) && !places.isAlsoWord(folded.slice(span.start, span.end)));

    const behindPlace = (left: PlaceMatch): readonly Span[] => {
      if (folded[left.end] !== LIST_MARK) return [];
      const { spans, behind } = itemsFrom(folded, left.end + 1, startsPlace, knowledge);
      const provinces = provincesOf(left.name, knowledge);
      if (behind === 'place') return spans.filter(isOldIn(provinces));
      return behind !== undefined && areSurely(spans, provinces) ? spans : [];
    };
    /** 云南省|顺宁、佛海两县: the place in which they lie stands straight before the list. */
    const within = (outer: PlaceMatch): readonly Span[] => {
      const isWhole = places.named(outer.name).some(({ place: { level } }) => level === 'province');
      if (!isWhole || !isHan(folded.charCodeAt(outer.end))) return [];
      const { spans, behind } = itemsFrom(folded, outer.end, startsPlace, knowledge);
      const isList = spans.length > 1 || behind === 'head' || behind === 'place';
      return behind !== undefined && isList && areSurely(spans, provincesOf(outer.name, knowledge)) ? spans : [];
    };
    /** ,金积|、灵武: it opens the list. */
    const beforePlace = (right: PlaceMatch): readonly Span[] => {
      if (folded[right.start - 1] !== LIST_MARK) return [];
      const end = right.start - 1;
      const start = end - LENGTH;
      if (start < 0 || folded[start - 1] === LIST_MARK || isHan(folded.charCodeAt(start - 1))) return [];
      const span = { start, end };
      return areSurely([span], provincesOf(right.name, knowledge)) ? [span] : [];
    };

    /** 至德、石埭等三县: all are of one province, and what they are told to be is what they were. */
    const beforeHead = (last: Span): readonly Span[] => {
      if (!isBeforeSharedHead(folded, last.end, knowledge)) return [];
      const spans = [last];
      for (let mark = last.start - 1; folded[mark] === LIST_MARK && spans.length <= MOST_ITEMS; mark -= LENGTH + 1)
        spans.unshift({ start: mark - LENGTH, end: mark });
      const provinces = provincesOf(folded.slice(last.start, last.end) + COUNTY, knowledge);
      const { start } = spans[0]!;
      const isOpen =
        !isHan(folded.charCodeAt(start - 1)) || knowledge.regionCues.leadsToPlace.before(folded, start) > 0;
      return spans.length > 1 && isOpen && areSurely(spans, provinces) ? spans : [];
    };

    const found = new Map<number, Span>();
    for (let mark = folded.indexOf(LIST_MARK); mark >= 0; mark = folded.indexOf(LIST_MARK, mark + 1)) {
      const last = { start: mark + 1, end: mark + 1 + LENGTH };
      if (!mayBeHead(folded[last.end] ?? '', knowledge)) continue;
      for (const span of beforeHead(last)) if (!startsPlace.has(span.start)) found.set(span.start, span);
    }
    for (const match of matches)
      for (const span of [...behindPlace(match), ...within(match), ...beforePlace(match)])
        if (!startsPlace.has(span.start)) found.set(span.start, span);
    return [...found.values()].map(({ start, end }): RegionMention => {
      const names = [folded.slice(start, end) + COUNTY];
      return { type: 'Region', rule: 'region-old-members', start, end, form: 'division', names };
    });
  },
};
