/** What speaks for one place among those that share a name: its list, its sentence, the rest of the document. */
import type { LinkContext } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Gazetteer, Place } from '../../knowledge/gazetteer.ts';
import { saysKind } from '../../knowledge/whole-name.ts';
import type { RegionMention } from '../../mentions/mention.ts';
import { joinedBefore } from '../../mentions/regions/joined-before.ts';
import { type PlaceList, placeLists } from '../../mentions/regions/place-lists.ts';
import { isContinued } from './in-force.ts';

export interface Surroundings {
  /** Places that only one reading allows, of the mentions listed beside this one. */
  besides(mention: RegionMention): readonly Place[];
  /** The same, of mentions not far before it. */
  before(mention: RegionMention): readonly Place[];
  /** Provinces joined not far before it: both of 豫皖两省边界的|沈丘. */
  provincesBefore(mention: RegionMention): readonly Place[];
  /** The same, of mentions on the way that it stands in: 集宁—延庆—海淀. */
  along(mention: RegionMention): readonly Place[];
  /** The places that the one before its list may be, or before itself: 邢台市 of 邢台市桥东、|桥西两区. */
  aroundList(mention: RegionMention): readonly Place[];
  /** The mention that ends where this one begins: 绍兴|滨海新区. */
  touching(mention: RegionMention): RegionMention | undefined;
  /** Ids of the members of areas named not far before it: 吴江 behind 长三角生态绿色一体化发展示范区. */
  areasBefore(mention: RegionMention): readonly string[];
  /** The place that begins where this one ends, where only one reading is left: 河北|黄骅县. */
  following(mention: RegionMention): Place | undefined;
  /** What its list tells its members to be: 县 of 毕节、威宁、赫章三县. */
  kindOf(mention: RegionMention): string | undefined;
  /** Ids that the document names in full. */
  readonly named: ReadonlySet<string>;
  /** Code of the province in which more than half of the certain places lie. */
  readonly province: string | undefined;
  /** Code of the county whose township follows: 宝山区|大场镇. */
  countyBehind(mention: RegionMention): string | undefined;
}

const NEAR = 120;
/** So many neighbours on either side decide; a list may be as long as a text. */
const FEW = 12;

const certainPlace = (mention: RegionMention, places: Gazetteer): Place | undefined => {
  if (mention.form !== 'division') return undefined;
  const namings = places.named(mention.names[0] ?? '');
  const within = mention.within === undefined ? [] : places.named(mention.within);
  const inside = namings.filter(({ place }) => within.some((outer) => places.isWithin(place.id, outer.place.id)));
  const fitting = inside.length > 0 ? inside : namings;
  // 朝阳市 was a county's city before it was a prefecture's.
  const left = fitting.length > 1 ? fitting.filter((naming) => !isContinued(naming, fitting)) : fitting;
  return left.length === 1 ? left[0]?.place : undefined;
};

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

export const readSurroundings = (regions: readonly RegionMention[], { text, knowledge }: LinkContext): Surroundings => {
  const { places } = knowledge;
  const certain = regions.map((region) => certainPlace(region, places));
  const indexOf = new Map(regions.map((region, i) => [region, i]));
  const listOf = new Map<RegionMention, { readonly list: PlaceList; readonly at: number }>();
  for (const list of placeLists(text.folded, regions, knowledge))
    for (const [at, member] of list.members.entries()) listOf.set(member, { list, at });

  const named = new Set<string>();
  certain.forEach((place, i) => {
    const name = regions[i]?.names[0];
    const inFull = places
      .named(name ?? '')
      .some(({ form }) => form !== 'bare' && (form !== 'former' || saysKind(name ?? '')));
    if (place && inFull) named.add(place.id);
  });

  const placesOf = (members: readonly RegionMention[]): readonly Place[] =>
    gather(members, (member) => certain[indexOf.get(member) ?? -1] ?? []);
  const besides = (mention: RegionMention): readonly Place[] => {
    const found = listOf.get(mention);
    if (!found) return [];
    const {
      list: { members },
      at,
    } = found;
    return placesOf([...members.slice(Math.max(0, at - FEW), at), ...members.slice(at + 1, at + 1 + FEW)]);
  };
  const nearBefore = (mention: RegionMention): readonly RegionMention[] => {
    const near: RegionMention[] = [];
    for (let i = (indexOf.get(mention) ?? 0) - 1; i >= 0; i--) {
      const other = regions[i];
      if (!other || mention.start - other.end > NEAR) break;
      near.push(other);
    }
    return near;
  };
  const before = (mention: RegionMention): readonly Place[] => placesOf(nearBefore(mention));
  const areasBefore = (mention: RegionMention): readonly string[] =>
    gather(nearBefore(mention), ({ form, names }) =>
      form === 'area' ? gather(places.named(names[0] ?? ''), ({ place }) => place.members ?? []) : [],
    );
  const provincesBefore = (mention: RegionMention): readonly Place[] => {
    const first = listOf.get(mention)?.list.members[0] ?? mention;
    const joined = joinedBefore(text.folded, regions, first, knowledge);
    return gather(joined?.names ?? [], (name) => places.abbreviation(name) ?? []);
  };
  const along = (mention: RegionMention): readonly Place[] => {
    const i = indexOf.get(mention) ?? 0;
    const isWay = (from: RegionMention | undefined, to: RegionMention | undefined): boolean =>
      from !== undefined && to?.start === from.end + 1 && knowledge.regionCues.ways.has(text.folded[from.end] ?? '');
    const next = isWay(regions[i], regions[i + 1]) ? regions[i + 1] : undefined;
    const last = isWay(regions[i - 1], regions[i]) ? regions[i - 1] : undefined;
    return placesOf([last, next].filter((one) => one !== undefined));
  };
  const touching = (mention: RegionMention): RegionMention | undefined => {
    const before = regions[(indexOf.get(mention) ?? 0) - 1];
    return before?.end === mention.start ? before : undefined;
  };
  const aroundList = (mention: RegionMention): readonly Place[] => {
    const { list, at } = listOf.get(mention) ?? { list: undefined, at: 0 };
    for (let i = at; list && i >= Math.max(0, at - FEW); i--) {
      const outer = touching(list.members[i]!);
      if (outer?.form === 'division') return gather(places.named(outer.names[0] ?? ''), ({ place }) => [place]);
    }
    return [];
  };
  const following = (mention: RegionMention): Place | undefined => {
    const i = (indexOf.get(mention) ?? -1) + 1;
    return regions[i]?.start === mention.end ? certain[i] : undefined;
  };
  const countyBehind = (mention: RegionMention): string | undefined => {
    const next = regions[(indexOf.get(mention) ?? -1) + 1];
    return next?.form === 'township' && next.start === mention.end ? next.names[0]?.split('/')[0] : undefined;
  };
  const kindOf = (mention: RegionMention): string | undefined => listOf.get(mention)?.list.kind;
  return {
    besides,
    before,
    areasBefore,
    provincesBefore,
    along,
    aroundList,
    touching,
    following,
    kindOf,
    named,
    province: mainProvince(certain, places),
    countyBehind,
  };
};
