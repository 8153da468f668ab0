/** Keeps a doubtful name by what the text names elsewhere: the place itself, or others of its prefecture. */
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { RegionMention } from '../../mention.ts';
import { isBehindAnother } from '../behind-parent.ts';
import { isParallelTo, isQuoted } from '../named-in-full.ts';
import { isBeforeTownInShort } from '../own-towns.ts';
import { itemBefore } from '../place-lists.ts';
import { areSisters, hasSisters, namingsOf, sistersOf } from '../sisters.ts';
import { type Doubted, isCell } from './doubted.ts';

const CHINESE = /[\u4e00-\u9fff]/;
const LIST_MARK = '、';

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

const isOnItsOwn = ({ endingAt, knowledge }: Doubted, region: RegionMention): boolean =>
  !isBehindAnother(region, endingAt.get(region.start), knowledge);

/** Words that the text has as places: by their names, by their ids, or among sisters. */
const keepWords = (doubted: Doubted, sisters: ReturnType<typeof sistersOf>): void => {
  const { text, folded, regions, doubts, named, kept, knowledge } = doubted;
  const keptRegions = regions.filter((region) => kept.has(region));
  const certainNames = new Set(gather(keptRegions, ({ names }) => names));
  const keptAt = new Map(keptRegions.map((region) => [region.start, region]));
  const isRepeated = (region: RegionMention): boolean => {
    const before = keptAt.get(itemBefore(folded, region.start));
    return isQuoted(folded, region) || (before !== undefined && areSisters(before, region, knowledge));
  };
  /** 包括|城关区|全部 in a text that names 拉萨市 or 堆龙德庆县. */
  const isOfNamedPrefecture = (region: RegionMention): boolean =>
    namingsOf(region, knowledge).some(
      ({ place: { parent } }) => parent !== undefined && (named.has(parent) || sisters.has(parent)),
    );
  let last: RegionMention | undefined;
  for (const region of regions) {
    if (kept.has(region)) last = region;
    if (doubts.get(region) !== 'word' || kept.has(region) || !isOnItsOwn(doubted, region)) continue;
    const isCertainName = certainNames.has(region.names[0] ?? '');
    if (isCertainName && isRepeated(region)) {
      kept.add(region);
      keptAt.set(region.start, region);
      continue;
    }
    const namings = namingsOf(region, knowledge);
    const isKnown =
      namings.some(({ place }) => place.level === 'prefecture' && (named.has(place.id) || isCertainName)) ||
      hasSisters(region, sisters, knowledge);
    const isOwn = isKnown || namings.some(({ place }) => named.has(place.id));
    if ((isOwn || isCertainName) && isBeforeTownInShort(folded, region, knowledge)) kept.add(region);
    // 忠县 in a cell of a table that names 丰都 and 垫江.
    if (isKnown && (standsAsPlace(folded, region, knowledge) || isCell(text, region))) kept.add(region);
    if (isOwn && isParallelTo(folded, region, last)) kept.add(region);
    if (knowledge.regionCues.districtsOfTowns.has(region.names[0] ?? '') && isOfNamedPrefecture(region))
      kept.add(region);
  }
};

export const keepByWhatIsNamedElsewhere = (doubted: Doubted): void => {
  const { regions, doubts, kept, knowledge } = doubted;
  const sisters = sistersOf(
    regions.filter((region) => kept.has(region)),
    knowledge,
  );
  for (const region of regions)
    if (doubts.get(region) === 'bare' && isOnItsOwn(doubted, region) && hasSisters(region, sisters, knowledge))
      kept.add(region);
  keepWords(doubted, sisters);
};
