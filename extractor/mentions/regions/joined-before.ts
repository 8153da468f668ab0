/** Provinces joined not far before a list: 豫皖 in 豫皖两省边界的沈丘、临泉 speaks for the counties of both. */
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionMention } from '../mention.ts';
import { namingsOf } from './sisters.ts';

const FARTHEST = 16;
const SENTENCE_END = /[。;!?\n]/;

/** Where among `regions`, in order of position, `start` would stand. */
const placeOf = (regions: readonly RegionMention[], start: number): number => {
  let [low, high] = [0, regions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (regions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** 豫皖|两省, 辽蒙|边界, 晋冀|交界: said of the land where they meet; 港澳|旅客 are people. */
const isOfLand = (folded: string, { end, start, names }: RegionMention, { regionCues }: Knowledge): boolean =>
  end - start > names.length || regionCues.borders.at(folded, end) + regionCues.meetings.at(folded, end) > 0;

/** The joined name before `first`, in its sentence. */
export const joinedBefore = (
  folded: string,
  regions: readonly RegionMention[],
  first: RegionMention,
  knowledge: Knowledge,
): RegionMention | undefined => {
  const before = regions[placeOf(regions, first.start) - 1];
  if (before?.form !== 'abbreviation' || before.end > first.start || first.start - before.end > FARTHEST)
    return undefined;
  if (!isOfLand(folded, before, knowledge)) return undefined;
  return SENTENCE_END.test(folded.slice(before.end, first.start)) ? undefined : before;
};

export const liesInJoined = (
  region: RegionMention,
  joined: RegionMention | undefined,
  knowledge: Knowledge,
): boolean => {
  const { places } = knowledge;
  const provinces = new Set(gather(joined?.names ?? [], (name) => places.abbreviation(name)?.id ?? []));
  return (
    provinces.size > 1 &&
    namingsOf(region, knowledge).some(({ place }) => provinces.has(places.provinceOf(place.id) ?? ''))
  );
};
