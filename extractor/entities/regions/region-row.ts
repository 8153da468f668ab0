/** The regions of a document in their order, each with the place that it surely is, and what stands beside which. */
import { gather } from '../../gather.ts';
import type { Gazetteer, Place } from '../../knowledge/gazetteer.ts';
import type { RegionMention } from '../../mentions/mention.ts';
import { isContinued } from './in-force.ts';

export interface RegionRow {
  readonly regions: readonly RegionMention[];
  /** The only place that a mention can be, by its place in the row. */
  readonly certain: readonly (Place | undefined)[];
  indexOf(mention: RegionMention): number;
  /** The certain ones of these. */
  placesOf(mentions: readonly RegionMention[]): readonly Place[];
  /** Those not far before it, the nearest first. */
  nearBefore(mention: RegionMention): readonly RegionMention[];
  /** The one that ends where it begins: 绍兴|滨海新区. */
  touching(mention: RegionMention): RegionMention | undefined;
}

const NEAR = 120;

const certainPlace = (mention: RegionMention, year: number | undefined, places: Gazetteer): Place | undefined => {
  if (mention.form !== 'division') return undefined;
  const namings = places.named(mention.names[0] ?? '');
  const within = mention.within === undefined ? [] : places.named(mention.within);
  const inside = namings.filter(({ place }) => within.some((outer) => places.isWithin(place.id, outer.place.id)));
  const fitting = inside.length > 0 ? inside : namings;
  // 朝阳市 was a county's city before it was a prefecture's.
  const left = fitting.length > 1 ? fitting.filter((naming) => !isContinued(naming, fitting, year)) : fitting;
  return left.length === 1 ? left[0]?.place : undefined;
};

export const makeRegionRow = (
  regions: readonly RegionMention[],
  year: number | undefined,
  places: Gazetteer,
): RegionRow => {
  const certain = regions.map((region) => certainPlace(region, year, places));
  const indices = new Map(regions.map((region, i) => [region, i]));
  const indexOf = (mention: RegionMention): number => indices.get(mention) ?? 0;
  return {
    regions,
    certain,
    indexOf,
    placesOf: (mentions) => gather(mentions, (mention) => certain[indices.get(mention) ?? -1] ?? []),
    nearBefore: (mention) => {
      const near: RegionMention[] = [];
      for (let i = indexOf(mention) - 1; i >= 0; i--) {
        const other = regions[i];
        if (!other || mention.start - other.end > NEAR) break;
        near.push(other);
      }
      return near;
    },
    touching: (mention) => {
      const before = regions[indexOf(mention) - 1];
      return before?.end === mention.start ? before : undefined;
    },
  };
};
