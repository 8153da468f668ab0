/** Names of a list that say which stations, zones or works are meant, by the head or the count behind the list. */
import { makeCharacterSet } from '../../knowledge/character-set.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHan } from '../../text/han.ts';
import type { RegionMention } from '../mention.ts';

const LIST_MARK = '、';
/** What is left of a list up to its count: 等3个, 三个, 两. */
const LIST_TO_COUNT =
  /(?:、[\u4e00-\u9fff]{1,5}?){0,6}(?:等?(?:\d{1,2}|[二三四五六七八九十]{1,3})[个家所座条处]|等?[两三四五六])/y;
const opensCount = makeCharacterSet('、等0123456789一二两三四五六七八九十');
/** 东、南京南等, 、邓州3: a list whose head stands right behind. */
const LIST_TO_HEAD = /[\u4e00-\u9fff]{0,2}?(?:、[\u4e00-\u9fff]{1,5}?){0,9}(?:等|\d{1,2}|[二三四五六七八九十])/y;
const DIGIT = /\d/;
const NEAR_MARK = 3;
const FARTHEST_COUNTED = 8;

/** 上海、上海虹桥、徐州东等|车站, 方城、南阳3|站: a list of what is called so right behind it. */
export const namesOneOfHead = (
  folded: string,
  { start, end, names }: RegionMention,
  { places, regionCues: cues }: Knowledge,
): boolean => {
  const isNearMark = folded[start - 1] === LIST_MARK || folded.slice(end, end + NEAR_MARK).includes(LIST_MARK);
  if (!isNearMark) return false;
  LIST_TO_HEAD.lastIndex = end;
  const rest = LIST_TO_HEAD.exec(folded)?.[0];
  return (
    rest !== undefined &&
    (rest.includes(LIST_MARK) || folded[start - 1] === LIST_MARK) &&
    cues.listedHeads.at(folded, end + rest.length) > 0 &&
    places.named(names[0] ?? '').every(({ form }) => form !== 'full')
  );
};

/**
 * 襄阳、宜昌3家|高新区, 金凤、嘉陵江、明月湖3个|重庆实验室, 玉林、陆川两|站: the names of what is counted, not places. 宁都县6座、信丰县4座|污水处理站
 * are named in full: there so many of them are.
 */
export const namesOneOfMany = (
  folded: string,
  { start, end, names }: RegionMention,
  { places, regionCues: cues }: Knowledge,
): boolean => {
  if (!opensCount.has(folded.charCodeAt(end))) return false;
  const isWhole = places.named(names[0] ?? '').some(({ form }) => form === 'full');
  if (isWhole && DIGIT.test(folded[end] ?? '')) return false;
  LIST_TO_COUNT.lastIndex = end;
  const rest = LIST_TO_COUNT.exec(folded)?.[0];
  if (rest === undefined || (rest[0] !== LIST_MARK && folded[start - 1] !== LIST_MARK)) return false;
  const from = end + rest.length;
  // 湖南、湖北两省沿线车站: the count is of the places.
  if (cues.sharedHeads.at(folded, from) > 0) return false;
  for (let at = from; at < from + FARTHEST_COUNTED; at++) {
    if (cues.countedHeads.at(folded, at)) return true;
    if (!isHan(folded.charCodeAt(at)) || cues.organisationStops.at(folded, at)) return false;
  }
  return false;
};
