/** Whether a doubtful name is borne out by the places in which it lies: right before it, or elsewhere in the text. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isWholeName } from '../../knowledge/whole-name.ts';
import type { RegionMention } from '../mention.ts';
import { isBeforeSharedHead } from './place-lists.ts';
import { namingsOf } from './sisters.ts';

const CHINESE = /[\u4e00-\u9fff]/;

/** 三明 straight behind 福建 and before a mark, 金沙 in 贵州省金沙等县, 黄梅 in 湖北黄梅部分: 广东新兴产业 is no evidence for 新兴县. */
export const standsBehindItsParent = (folded: string, { within, end }: RegionMention, knowledge: Knowledge): boolean =>
  within !== undefined &&
  (!CHINESE.test(folded[end] ?? '') ||
    knowledge.regionCues.listMarks.has(folded[end] ?? '') ||
    knowledge.regionCues.sharesOfPlaces.at(folded, end) > 0 ||
    isBeforeSharedHead(folded, end, knowledge));

/** 淮阳|龙湖 is no district of Shantou: straight behind a place in which it does not lie, a bare name names something else. */
export const isBehindAnother = (
  region: RegionMention,
  before: RegionMention | undefined,
  { regionCues: { oldPrefectures } }: Knowledge,
): boolean =>
  before?.form === 'division' &&
  region.within === undefined &&
  // 宿县专区|泗洪: counties lay elsewhere then.
  oldPrefectures.before(before.names[0] ?? '', before.names[0]?.length ?? 0) === 0;

/** 大同阳高、张家口|尚义|共享: as the item before it, a county in short behind the city that has it. */
export const standsBesideAnother = (
  { within }: RegionMention,
  before: RegionMention | undefined,
  itemBefore: RegionMention | undefined,
): boolean =>
  within !== undefined &&
  before?.form === 'division' &&
  itemBefore?.within !== undefined &&
  itemBefore.within !== within;

/** 城中区|文昌路66号, 新市区|北京南路: a road follows, with its number or at the end of the address. */
const ROAD = /[\u4e00-\u9fff]{1,8}?[路街巷弄道](?:[\u4e00-\u9fff]{0,3}\d|[,。;、()\n ]|$)/y;
const isInAddress = (folded: string, end: number, { regionCues: { townInAddress } }: Knowledge): boolean =>
  [ROAD, townInAddress].some((pattern) => {
    pattern.lastIndex = end;
    return pattern.test(folded);
  });

/**
 * 马鞍山市|和县, 重庆市|忠县, 西宁市|城东区: a full name straight behind the place in which it lies. Where the name says a class of
 * quarters too, the place before it must itself stand behind another, or a road or a town behind it: 山西省阳泉市城区, but not 阳泉市城区改造.
 */
export const isWholeBehindItsParent = (
  folded: string,
  region: RegionMention,
  before: RegionMention | undefined,
  knowledge: Knowledge,
): boolean =>
  region.within !== undefined &&
  before !== undefined &&
  namingsOf(region, knowledge).some(({ form }) => form === 'full') &&
  (before.within !== undefined ||
    !knowledge.regionCues.quarters.has(region.names[0] ?? '') ||
    isInAddress(folded, region.end, knowledge) ||
    // 苏州市|郊区|管辖.
    knowledge.regionCues.ofDivisions.at(folded, region.end) > 0);

/**
 * 在|和县 in a text that names 安徽省: a full name that is also a word (市和县, 高新县) needs a mark or a word before it which only
 * a name follows.
 */
export const isFullAmongItsWholes = (
  folded: string,
  region: RegionMention,
  named: ReadonlySet<string>,
  knowledge: Knowledge,
): boolean => {
  const { regionCues } = knowledge;
  const { start, end, names } = region;
  if (regionCues.quarters.has(names[0] ?? '') || regionCues.afterShortCounty.at(folded, end) > 0) return false;
  const stands = !CHINESE.test(folded[start - 1] ?? '') || regionCues.leadsToPlace.before(folded, start) > 0;
  return (
    stands &&
    namingsOf(region, knowledge).some(
      ({ place, form }) =>
        isWholeName(names[0] ?? '', form) && knowledge.places.ancestors(place.id).some(({ id }) => named.has(id)),
    )
  );
};
