/**
 * A bare name in a list of villages is a village's.
 *
 *   drops 榆树 in 嵊州市谷来镇袁郭岭、吕岙、榆树, in 李家庄、榆树等12个村, and straight behind its town (谷来镇榆树)
 *   leaves 宿豫 in 泗洪县双沟镇和宿豫 (the town ends its item), 义乌 in 谷来镇政府、义乌, 虹口 in 临汾路街道地处静安、虹口 (a place ends
 *   its item), and what the text names in full too
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHan } from '../../text/han.ts';
import { byPosition } from '../../text/span.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { isBare } from '../regions/is-bare.ts';

const LONGEST = 14;
const MOST_ITEMS = 12;
const LONGEST_VILLAGE = 5;
const SHORTEST_TOWN = 3;

const itemStart = (folded: string, end: number, marks: ReadonlySet<string>): number => {
  let at = end;
  while (at > 0 && end - at <= LONGEST && isHan(folded.charCodeAt(at - 1)) && !marks.has(folded[at - 1]!)) at--;
  return at;
};

interface Surroundings {
  /** A division's name holds this character and goes on. */
  covered(at: number): boolean;
  /** A place that begins behind `start` ends at `end`. */
  endsInPlace(start: number, end: number): boolean;
}

/** Whether the item [start, end) is a town with a village behind it: 嵊州市|谷来镇|袁郭岭; not 景德镇市, 谷来镇政府. */
const isVillageOfTown = (
  folded: string,
  start: number,
  end: number,
  { covered, endsInPlace }: Surroundings,
  { regionCues }: Knowledge,
): boolean => {
  for (let town = end - 1; town >= start + SHORTEST_TOWN && end - town <= LONGEST_VILLAGE; town--) {
    const kind = regionCues.townKinds.before(folded, town);
    if (kind === 0 || regionCues.notTowns.before(folded, town) > 0) continue;
    return !covered(town - 1) && !endsInPlace(town, end) && regionCues.ofTowns.at(folded, town) === 0;
  }
  return false;
};

/** 12个村, 等村 behind the last member. */
const isListOfVillages = (folded: string, end: number, { regionCues }: Knowledge): boolean => {
  let at = end + regionCues.listEnds.at(folded, end);
  const etc = at > end;
  while (regionCues.sharedCounts.has(folded[at] ?? '')) at++;
  const counted = at > end && !(etc && at === end + 1);
  if (counted && folded[at] === '个') at++;
  return at > end && regionCues.villageKinds.at(folded, at) > 0;
};

/** What the regions of a text say of the words between them. */
interface Around extends Surroundings {
  readonly folded: string;
  readonly startsAt: ReadonlyMap<number, RegionMention>;
  /** Where townships end: what begins there is in them. */
  readonly townEnds: ReadonlySet<number>;
}

const readAround = (folded: string, regions: readonly RegionMention[]): Around => {
  const startsAt = new Map(regions.map((region) => [region.start, region]));
  const starts = new Map(regions.map((region) => [region.end, region.start]));
  return {
    folded,
    startsAt,
    townEnds: new Set(gather(regions, ({ form, end }) => (form === 'township' ? [end] : []))),
    endsInPlace: (start, end) => (starts.get(end) ?? start) > start,
    covered: (at) => {
      for (let start = at; start > at - LONGEST; start--) {
        const region = startsAt.get(start);
        if (region) return region.form === 'division' && region.end > at;
      }
      return false;
    },
  };
};

/** 嵊州市谷来镇袁郭岭、吕岙、|榆树: an item of its list before it is a town with a village behind. */
const followsVillage = ({ start: from }: RegionMention, around: Around, knowledge: Knowledge): boolean => {
  const { folded } = around;
  const { listMarks } = knowledge.regionCues;
  let end = from - 1;
  for (let items = 0; listMarks.has(folded[end] ?? '') && items < MOST_ITEMS; items++) {
    const start = itemStart(folded, end, listMarks);
    if (isVillageOfTown(folded, start, end, around, knowledge)) return true;
    end = start - 1;
  }
  return false;
};

/** 榆树|、李家庄等12个村: whether its list closes as one of villages; undefined if the items behind it do not tell. */
const closesAsVillages = (region: RegionMention, around: Around, knowledge: Knowledge): boolean | undefined => {
  const { folded, startsAt } = around;
  const { listMarks } = knowledge.regionCues;
  let last = region.end;
  for (let items = 0; listMarks.has(folded[last] ?? '') && items < MOST_ITEMS; items++) {
    const next = startsAt.get(last + 1);
    if (next && !isBare(next, knowledge)) return false;
    let at = last + 1;
    while (at - last <= LONGEST_VILLAGE && isHan(folded.charCodeAt(at)) && !listMarks.has(folded[at]!)) {
      if (at > last + 1 && isListOfVillages(folded, at, knowledge)) return true;
      at++;
    }
    last = at;
  }
  return undefined;
};

const isVillage = (region: RegionMention, around: Around, knowledge: Knowledge): boolean => {
  if (around.townEnds.has(region.start) || followsVillage(region, around, knowledge)) return true;
  const closes = closesAsVillages(region, around, knowledge);
  if (closes !== undefined) return closes;
  // 李家庄、|榆树|等12个村: it is the last of them.
  const isMember = knowledge.regionCues.listMarks.has(around.folded[region.start - 1] ?? '');
  return isMember && isListOfVillages(around.folded, region.end, knowledge);
};

export const regionVillages: Refiner = {
  name: 'region-villages',
  because: 'a village is called so',
  refine(mentions, { folded }, _segments, knowledge) {
    const { places } = knowledge;
    const regions = mentions.filter((mention) => mention.type === 'Region').sort(byPosition);
    const bare = regions.filter((region) => isBare(region, knowledge));
    if (bare.length === 0) return mentions;
    const inFull = new Set(
      gather(regions, ({ names }) =>
        gather(places.named(names[0] ?? ''), ({ form, place }) => (form === 'bare' ? [] : [place.id])),
      ),
    );
    const isInFull = ({ names }: RegionMention): boolean =>
      places.named(names[0] ?? '').some(({ place }) => inFull.has(place.id));
    const around = readAround(folded, regions);
    const villages = new Set<Mention>(
      bare.filter((region) => !isInFull(region) && isVillage(region, around, knowledge)),
    );
    return villages.size === 0 ? mentions : mentions.filter((mention) => !villages.has(mention));
  },
};
