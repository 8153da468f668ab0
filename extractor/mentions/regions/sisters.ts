/**
 * How places lie to each other: the one in the other, or in one prefecture.
 *
 *   安康、石泉 and 大同|云冈 are nested, 鹤庆 and 云龙 are sisters; 富裕、安康 are neither
 */
import { gather } from '../../gather.ts';
import type { Naming } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionMention } from '../mention.ts';

/** How many districts of a city tell that the text is of it. */
export const LEAST_SISTERS = 2;

export const namingsOf = ({ names }: RegionMention, { places }: Knowledge): readonly Naming[] =>
  places.named(names[0] ?? '');

/** Of an area, the provinces of its members: 南沙 beside 横琴. */
const provincesOf = (region: RegionMention, knowledge: Knowledge): readonly string[] =>
  gather(
    gather(namingsOf(region, knowledge), ({ place }) => place.members ?? [place.id]),
    (id) => knowledge.places.provinceOf(id) ?? [],
  );

export const shareProvince = (a: RegionMention, b: RegionMention, knowledge: Knowledge): boolean => {
  const provinces = provincesOf(a, knowledge);
  return provinces.length > 0 && provincesOf(b, knowledge).some((province) => provinces.includes(province));
};

/** 安康、石泉: the one lies in the other; 富裕、安康 do not. */
export const areNested = (a: RegionMention, b: RegionMention, knowledge: Knowledge): boolean =>
  namingsOf(a, knowledge).some(({ place }) =>
    namingsOf(b, knowledge).some((other) => other.place.parent === place.id || place.parent === other.place.id),
  );

/** 大同|云冈, 红河|个旧: a place of its own stands right behind it. */
export const liesIn = (inner: RegionMention, outer: RegionMention, knowledge: Knowledge): boolean =>
  namingsOf(inner, knowledge).some(({ place }) =>
    namingsOf(outer, knowledge).some((o) => o.place.id !== place.id && knowledge.places.isWithin(place.id, o.place.id)),
  );

/** 鹤庆草海、云龙天池: of one prefecture. */
export const areSisters = (a: RegionMention, b: RegionMention, knowledge: Knowledge): boolean =>
  namingsOf(a, knowledge).some(({ place: { id, parent } }) =>
    namingsOf(b, knowledge).some(({ place: other }) => other.id !== id && other.parent === parent),
  );

/** By prefecture, the counties that are surely named. */
export const sistersOf = (
  regions: readonly RegionMention[],
  knowledge: Knowledge,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const sisters = new Map<string, Set<string>>();
  for (const region of regions) {
    const [naming, another] = namingsOf(region, knowledge);
    const parent = another === undefined && naming?.place.level === 'county' ? naming.place.parent : undefined;
    if (parent !== undefined) sisters.set(parent, (sisters.get(parent) ?? new Set()).add(naming!.place.id));
  }
  return sisters;
};

/** 和|岚皋|蔺河 in a text that names 旬阳 and 平利: among counties of its prefecture a name that is no word is one. */
export const hasSisters = (
  region: RegionMention,
  sisters: ReadonlyMap<string, ReadonlySet<string>>,
  knowledge: Knowledge,
): boolean =>
  namingsOf(region, knowledge).some(({ place: { parent } }) => (sisters.get(parent ?? '')?.size ?? 0) >= LEAST_SISTERS);
