/** Names of counties straight before one of their towns, with its kind or without. */
import type { Naming } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isWholeName } from '../../knowledge/whole-name.ts';
import type { RegionMention } from '../mention.ts';
import { namingsOf } from './sisters.ts';

const CHINESE = /[\u4e00-\u9fff]/;
const SHORT = 2;

/** 郊区|大通镇: a town of it follows; 城区|城关镇 says nothing, as each county has one. */
export const isBeforeItsTown = (
  folded: string,
  { end }: RegionMention,
  namings: readonly Naming[],
  { places }: Knowledge,
) => CHINESE.test(folded[end] ?? '') && namings.some(({ place }) => places.townshipAt(place.id, folded, end) !== null);

const LONGEST_TOWN = 3;

/** 黎川|德胜镇, 、兴国|崇贤乡: behind a mark one of its towns follows with its kind, so that the bare name needs no other evidence. */
export const opensBeforeItsTown = (folded: string, region: RegionMention, knowledge: Knowledge): boolean =>
  (!CHINESE.test(folded[region.start - 1] ?? '') || knowledge.regionCues.listMarks.has(folded[region.start - 1]!)) &&
  isBeforeItsTown(
    folded,
    region,
    namingsOf(region, knowledge).filter(({ form, place }) => form === 'bare' && place.level === 'county'),
    knowledge,
  );

/** 建始|高坪、, 合水|太白: one of its towns follows, without its kind. */
export const isBeforeTownInShort = (folded: string, region: RegionMention, knowledge: Knowledge): boolean => {
  const { places, regionCues } = knowledge;
  const { start, end } = region;
  // 小|通江|诺水河镇: a river.
  const isOpen = !CHINESE.test(folded[start - 1] ?? '') || regionCues.listMarks.has(folded[start - 1]!);
  if (!isOpen && regionCues.leadsToPlace.before(folded, start) === 0) return false;
  const counties = namingsOf(region, knowledge).filter(({ place }) => place.level === 'county');
  for (let length = SHORT; length <= LONGEST_TOWN; length++) {
    const town = folded.slice(end, end + length);
    if (counties.some(({ place: { id } }) => places.countiesOfTown(town, id).length > 0)) return true;
  }
  return false;
};

/** 新县|陈店乡: what says its kind. */
export const wholeNamings = (region: RegionMention, knowledge: Knowledge): readonly Naming[] =>
  namingsOf(region, knowledge).filter(({ form }) => isWholeName(region.names[0] ?? '', form));
