/**
 * Bare names that are also words, and bare names of counties, need evidence: what stands around them, a list, a fuller name elsewhere.
 *
 *   keeps 西城 in 东城、西城等区, 合作 in 甘南、合作、夏河三地 beside others of its province, 涪陵 where the text names 涪陵区,
 *         和县 in 马鞍山市和县, 郊区 in 郊区大通镇 (a town of it) and in 向阳区、前进区、郊区, 安康 and 石泉 in 安康、石泉 (the one in the other), 乐东 in 乐东至三亚, 海伦 in 肇东18公里、海伦9公里, 定日 in 定日地震
 *   drops 合作 in 深化区域合作, 通道 in 畅通物流通道, 富裕 and 安康 in 富裕、安康的生活
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Naming } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { byPosition } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { isGap } from '../agencies/edges.ts';
import type { Mention, RegionMention } from '../mention.ts';
import {
  isBehindAnother,
  isFullAmongItsWholes,
  isWholeBehindItsParent,
  standsBehindItsParent,
  standsBesideAnother,
} from '../regions/behind-parent.ts';
import { joinedBefore, liesInJoined } from '../regions/joined-before.ts';
import { closesList, isParallelTo, isQuoted } from '../regions/named-in-full.ts';
import { isBeforeItsTown, isBeforeTownInShort, opensBeforeItsTown, wholeNamings } from '../regions/own-towns.ts';
import { isOneOfPair } from '../regions/pairs.ts';
import { inPlaceCells } from '../regions/place-cells.ts';
import { isBracketed, itemBefore, placeLists } from '../regions/place-lists.ts';
import { provesPlace } from '../regions/proves-place.ts';
import {
  areNested,
  areSisters,
  hasSisters,
  LEAST_SISTERS,
  liesIn,
  namingsOf,
  shareProvince,
  sistersOf,
} from '../regions/sisters.ts';
import { areCounted, isWayTo } from '../regions/ways.ts';

const CHINESE = /[\u4e00-\u9fff]/;
const SHORT = 2;
const LINE_END = '\n';
const LIST_MARK = '、';
const LIST_MARKS = [LIST_MARK, ','];
/** No bracket names more of one prefecture. */
const MOST_SISTERS = 40;

/** 安吉, and 光化 of a county that is gone. */
const isBareOfCounty = ({ place: { level, validTo }, form }: Naming): boolean =>
  level === 'county' && (form === 'bare' || (form === 'former' && validTo !== undefined));

/** A word needs more evidence than a bare name that is no word. */
type Doubt = 'none' | 'word' | 'bare';
const doubtOf = (mention: RegionMention, knowledge: Knowledge): Doubt => {
  if (mention.form !== 'division') return 'none';
  if (knowledge.places.isAlsoWord(mention.names[0] ?? '')) return 'word';
  const isShort = mention.end - mention.start === SHORT;
  return isShort && namingsOf(mention, knowledge).every(isBareOfCounty) ? 'bare' : 'none';
};

/** A cell of its own, as far as the text shows: between blanks, or an end of the line and a blank; or the first in the list of one. */
const isCell = (text: Text, { start, end }: RegionMention): boolean => {
  const parts = (at: number, unit: string | undefined): boolean => unit === LINE_END || isGap(text, at);
  const goesOn = isGap(text, start) && LIST_MARKS.includes(text.folded[end] ?? LINE_END);
  return parts(start, text.folded[start - 1]) && (goesOn || parts(end, text.folded[end]));
};

/** 向阳区、|郊区: where the text names sisters of the only one of a city, 郊区 beside one of them or in a cell is it. */
const isAmongItsSisters = (
  text: Text,
  region: RegionMention,
  before: RegionMention | undefined,
  namings: readonly Naming[],
  named: ReadonlySet<string>,
  knowledge: Knowledge,
): boolean =>
  namings.some(({ place: { id, parent } }) => {
    if (parent === undefined) return false;
    const isSister = (other: string): boolean => other !== id && knowledge.places.place(other)?.parent === parent;
    if (before) return namingsOf(before, knowledge).some(({ place }) => isSister(place.id));
    const stands = isCell(text, region) || knowledge.regionCues.ofDivisions.at(text.folded, region.end) > 0;
    return stands && [...named].filter(isSister).length >= LEAST_SISTERS;
  });

/**
 * 会议指出,安康|是, 水运到|安康 where the text names 安康市 or has the city in a list: bare again, it stands behind a word that leads to a place or
 * before one that tells of it.
 */
const standsAsPlace = (folded: string, { start, end }: RegionMention, { regionCues }: Knowledge): boolean => {
  const isOpen = !CHINESE.test(folded[start - 1] ?? '') && folded[start - 1] !== LIST_MARK;
  if (isOpen && regionCues.tellsOfPlace.at(folded, end) > 0) return true;
  const leads = folded[start - 1] !== LIST_MARK && regionCues.leadsToPlace.before(folded, start) > 0;
  return leads && !CHINESE.test(folded[end] ?? '');
};

/** 涪陵 in 涪陵、万县、永川地区: its list tells of what kind it is, and something is called so with it. */
const isOfKind = ({ names: [name = ''] }: RegionMention, kind: string | undefined, { places }: Knowledge): boolean =>
  kind !== undefined && !name.endsWith(kind) && !places.isAlsoWord(name) && places.named(name + kind).length > 0;

const keptOf = (text: Text, regions: readonly RegionMention[], knowledge: Knowledge): ReadonlySet<Mention> => {
  const { folded } = text;
  const doubts = new Map(regions.map((region) => [region, doubtOf(region, knowledge)]));
  const kept = new Set<Mention>(regions.filter((region) => doubts.get(region) === 'none'));
  const named = new Set<string>();
  for (const region of regions)
    if (doubts.get(region) === 'none')
      for (const { place, form } of namingsOf(region, knowledge)) if (form !== 'bare') named.add(place.id);

  const endsAt = new Map(regions.map((region) => [region.end, region]));
  const openedBy = new Map(regions.map((region) => [region.start, region]));
  const surely = (at: ReadonlyMap<number, RegionMention>) => (place: number) => {
    const region = at.get(place);
    return region?.form === 'division' && doubts.get(region) === 'none' ? region : undefined;
  };
  /** 朝阳—镇江 in a text that names 长春市朝阳区: which of them it is, the pair does not say. */
  const isNamedDistrict = (region: RegionMention): boolean =>
    namingsOf(region, knowledge).some(({ place: { level, id } }) => level === 'county' && named.has(id));
  const isInPlaceCell = inPlaceCells(text, endsAt, knowledge);
  const hasEvidence = (region: RegionMention): boolean => {
    if (isInPlaceCell(region)) return true;
    const before = endsAt.get(region.start);
    if (isBehindAnother(region, before, knowledge)) return false;
    if (standsBehindItsParent(folded, region, knowledge) || isWholeBehindItsParent(folded, region, before, knowledge))
      return true;
    if (provesPlace(folded, region.end, knowledge)) return true;
    const next = openedBy.get(region.end);
    if (next?.form === 'division' && liesIn(next, region, knowledge)) return true;
    if (isBeforeItsTown(folded, region, wholeNamings(region, knowledge), knowledge)) return true;
    if (opensBeforeItsTown(folded, region, knowledge)) return true;
    const parallel = before && knowledge.regionCues.listMarks.has(folded[before.start - 1] ?? '');
    if (parallel && standsBesideAnother(region, before, endsAt.get(before.start - 1))) return true;
    if (doubts.get(region) === 'word') {
      const isListed = knowledge.regionCues.listMarks.has(folded[region.start - 1] ?? '');
      const listed = isListed ? endsAt.get(region.start - 1) : undefined;
      const namings = knowledge.regionCues.quarters.has(region.names[0] ?? '') ? namingsOf(region, knowledge) : [];
      return (
        (!isNamedDistrict(region) && isOneOfPair(folded, region, surely(openedBy), surely(endsAt), knowledge)) ||
        isFullAmongItsWholes(folded, region, named, knowledge) ||
        isAmongItsSisters(text, region, listed, namings, named, knowledge) ||
        isBeforeItsTown(folded, region, namings, knowledge)
      );
    }
    if (region.within !== undefined) return true;
    if (namingsOf(region, knowledge).some(({ place }) => named.has(place.id))) return true;
    return knowledge.words.standsAlone(folded, region.start, region.end) === true;
  };
  for (const region of regions) if (!kept.has(region) && hasEvidence(region)) kept.add(region);

  const fullyNamed = new Set(
    gather(regions, (region) =>
      kept.has(region)
        ? namingsOf(region, knowledge).flatMap(({ place, form }) => (form === 'bare' ? [] : [place.id]))
        : [],
    ),
  );
  for (const { members, hasSharedHead, kind } of placeLists(folded, regions, knowledge)) {
    if (members.length < 2) continue;
    const certain = members.filter((member) => kept.has(member));
    // 会同、通道 where the text names 会同县 and 通道县.
    const areNamed = members.every((member) =>
      namingsOf(member, knowledge).some(({ place }) => fullyNamed.has(place.id)),
    );
    for (const member of members)
      if (
        hasSharedHead ||
        isOfKind(member, kind, knowledge) ||
        (!kept.has(member) && certain.some((other) => shareProvince(member, other, knowledge))) ||
        (certain.length > 0 &&
          liesInJoined(member, joinedBefore(folded, regions, members[0]!, knowledge), knowledge)) ||
        (members.length === 2 && members.some((other) => other !== member && areNested(member, other, knowledge))) ||
        areNamed ||
        (closesList(folded, member, certain.length) &&
          namingsOf(member, knowledge).some(({ place }) => fullyNamed.has(place.id))) ||
        (members.length <= MOST_SISTERS &&
          isBracketed(folded, members) &&
          members.every((other) => other === member || areSisters(other, member, knowledge)))
      )
        kept.add(member);
  }
  const sisters = sistersOf(
    gather(regions, (region) => (kept.has(region) ? [region] : [])),
    knowledge,
  );
  for (const region of regions)
    if (
      doubts.get(region) === 'bare' &&
      !isBehindAnother(region, endsAt.get(region.start), knowledge) &&
      hasSisters(region, sisters, knowledge)
    )
      kept.add(region);
  const certainNames = new Set(gather(regions, (region) => (kept.has(region) ? region.names : [])));
  const startsAt = new Map(gather(regions, (region) => (kept.has(region) ? [[region.start, region] as const] : [])));
  let last: RegionMention | undefined;
  for (const region of regions) {
    if (kept.has(region)) last = region;
    if (
      doubts.get(region) !== 'word' ||
      kept.has(region) ||
      isBehindAnother(region, endsAt.get(region.start), knowledge)
    )
      continue;
    if (certainNames.has(region.names[0] ?? '')) {
      const before = startsAt.get(itemBefore(folded, region.start));
      if (isQuoted(folded, region) || (before && areSisters(before, region, knowledge))) {
        kept.add(region);
        startsAt.set(region.start, region);
        continue;
      }
    }
    const cities = namingsOf(region, knowledge).filter(({ place }) => place.level === 'prefecture');
    const isKnown =
      cities.some(({ place }) => named.has(place.id) || certainNames.has(region.names[0] ?? '')) ||
      hasSisters(region, sisters, knowledge);
    const isOwn = isKnown || namingsOf(region, knowledge).some(({ place }) => named.has(place.id));
    if (isOwn || certainNames.has(region.names[0] ?? ''))
      if (isBeforeTownInShort(folded, region, knowledge)) kept.add(region);
    // 忠县 in a cell of a table that names 丰都 and 垫江.
    if (isKnown && (standsAsPlace(folded, region, knowledge) || isCell(text, region))) kept.add(region);
    if (isOwn && isParallelTo(folded, region, last)) kept.add(region);
  }
  const { ways } = knowledge.regionCues;
  const isPaired = (a: RegionMention | undefined, b: RegionMention | undefined): boolean =>
    isWayTo(folded, a, b, ways) || areCounted(folded, a, b);
  // Most texts tell of no way and no amounts.
  if (!regions.some((region, i) => isPaired(region, regions[i + 1]))) return kept;
  const keepOnWay = (i: number): void => {
    const region = regions[i]!;
    const [before, after] = [regions[i - 1], regions[i + 1]];
    const others = [isPaired(before, region) ? before : undefined, isPaired(region, after) ? after : undefined];
    if (others.some((other) => other && kept.has(other) && shareProvince(region, other, knowledge))) kept.add(region);
  };
  // Both ways: in 三元—沙县—永安 the last speaks for the second, and that for the first.
  for (let i = 0; i < regions.length; i++) keepOnWay(i);
  for (let i = regions.length - 1; i >= 0; i--) keepOnWay(i);
  return kept;
};

export const regionDoubtfulNames: Refiner = {
  name: 'region-doubtful-names',
  because: 'also a word, or a county without its kind, and nothing around it speaks for a place',
  refine(mentions, text, _segments, knowledge) {
    const regions = mentions.filter((mention) => mention.type === 'Region').sort(byPosition);
    const kept = keptOf(text, regions, knowledge);
    return mentions.filter((mention) => mention.type !== 'Region' || kept.has(mention));
  },
};
