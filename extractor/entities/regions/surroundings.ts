/** What speaks for one place among those that share a name: its list, its sentence, the rest of the document. */
import type { LinkContext } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Gazetteer, Place } from '../../knowledge/gazetteer.ts';
import { saysKind } from '../../knowledge/whole-name.ts';
import type { RegionMention } from '../../mentions/mention.ts';
import { yearOf } from './in-force.ts';
import { type AroundLists, readLists } from './region-lists.ts';
import { makeRegionRow, type RegionRow } from './region-row.ts';

export interface Surroundings extends AroundLists {
  /** Places that only one reading allows, of mentions not far before it. */
  before(mention: RegionMention): readonly Place[];
  /** The same, of mentions on the way that it stands in: 集宁—延庆—海淀. */
  along(mention: RegionMention): readonly Place[];
  /** The mention that ends where this one begins: 绍兴|滨海新区. */
  touching(mention: RegionMention): RegionMention | undefined;
  /** Ids of the members of areas named not far before it: 吴江 behind 长三角生态绿色一体化发展示范区. */
  areasBefore(mention: RegionMention): readonly string[];
  /** The place that begins where this one ends, where only one reading is left: 河北|黄骅县. */
  following(mention: RegionMention): Place | undefined;
  /** Ids that the document names in full. */
  readonly named: ReadonlySet<string>;
  /** Code of the province in which more than half of the certain places lie. */
  readonly province: string | undefined;
  /** Code of the county whose township follows: 宝山区|大场镇. */
  countyBehind(mention: RegionMention): string | undefined;
}

const mainProvince = (certain: readonly (Place | undefined)[], places: Gazetteer): string | undefined => {
  const counts = new Map<string, number>();
  let all = 0;
  for (const place of certain) {
    const province = place && places.provinceOf(place.id);
    if (!province) continue;
    counts.set(province, (counts.get(province) ?? 0) + 1);
    all++;
  }
  return [...counts].find(([, count]) => count * 2 > all)?.[0];
};

/** Ids of the certain places that the document names with their kind. */
const namedInFull = ({ regions, certain }: RegionRow, places: Gazetteer): ReadonlySet<string> => {
  const named = new Set<string>();
  certain.forEach((place, i) => {
    const name = regions[i]?.names[0] ?? '';
    const inFull = places.named(name).some(({ form }) => form !== 'bare' && (form !== 'former' || saysKind(name)));
    if (place && inFull) named.add(place.id);
  });
  return named;
};

/** The mentions beside it on a way: 延庆 of 集宁—延庆—海淀 has one on either side. */
const onItsWay = (mention: RegionMention, { regions, indexOf }: RegionRow, isWay: (at: number) => boolean) => {
  const i = indexOf(mention);
  const joins = (from: RegionMention | undefined, to: RegionMention | undefined): boolean =>
    from !== undefined && to?.start === from.end + 1 && isWay(from.end);
  const last = joins(regions[i - 1], regions[i]) ? regions[i - 1] : undefined;
  const next = joins(regions[i], regions[i + 1]) ? regions[i + 1] : undefined;
  return [last, next].filter((one) => one !== undefined);
};

export const readSurroundings = (
  regions: readonly RegionMention[],
  { text, profile, knowledge }: LinkContext,
): Surroundings => {
  const { places, regionCues } = knowledge;
  const row = makeRegionRow(regions, yearOf(profile), places);
  const isWay = (at: number): boolean => regionCues.ways.has(text.folded[at] ?? '');
  return {
    ...readLists(row, text.folded, knowledge),
    before: (mention) => row.placesOf(row.nearBefore(mention)),
    areasBefore: (mention) =>
      gather(row.nearBefore(mention), ({ form, names }) =>
        form === 'area' ? gather(places.named(names[0] ?? ''), ({ place }) => place.members ?? []) : [],
      ),
    along: (mention) => row.placesOf(onItsWay(mention, row, isWay)),
    touching: row.touching,
    following: (mention) => {
      const next = row.indexOf(mention) + 1;
      return regions[next]?.start === mention.end ? row.certain[next] : undefined;
    },
    named: namedInFull(row, places),
    province: mainProvince(row.certain, places),
    countyBehind: (mention) => {
      const next = regions[row.indexOf(mention) + 1];
      return next?.form === 'township' && next.start === mention.end ? next.names[0]?.split('/')[0] : undefined;
    },
  };
};
