/**
 * Places in a bracket right behind a project's name, which say where it lies.
 *
 *   takes 阁山水库|(绥棱县), 关门嘴子水库|(鹤岗市,梧桐河干流), 约龙、侧格电站|(均在卡若区), 如美水电站|(芒康/左贡)
 *   takes 胜利水库|(攀枝花市仁和区): the narrowest; 乌海抽水蓄能电站|(海勃湾区甘德尔山): a spot of the division that no list knows
 *   takes 兰州至合作铁路|(经临洮、康乐), 兰州鲶保护区|(永靖、东乡、积石山等县), 高原鳅保护区|(第一师阿拉尔市)
 *   takes 花园水库、十六道岗水库|(分别位于通河县、宁安市): to each of them its own
 *   refuses 月亮泡蓄滞洪区|(与大安市共用), 旅游公路|(对接泰宁县), 高铁|(二期): what else is said of it
 */

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { propernessOf } from '../../mentions/projects/phrase/proper.ts';
import { isHan } from '../../text/han.ts';
import { TENS } from '../../text/numerals.ts';
import type { FoldedOffset } from '../../text/span.ts';
import type { Subject } from './subjects.ts';

export interface BracketPlaces {
  readonly ids: readonly string[];
  /** Where the bracket ends. */
  readonly end: FoldedOffset;
  /** 分别: the first place is that of the first name. */
  readonly isOneEach: boolean;
  /** 均: of all names of the list before it. */
  readonly isOfAll: boolean;
}

const OPENING = '(';
const BETWEEN = new Set(['、', '/', ',']);
const ENDS_PART = new Set([',', ')']);
/** 分|位于, 均|在. */
const EACH = '分';
const ALL = new Set(['均', '都', '皆']);

/** 演丰镇 lies in 美兰区: the division is what lists of projects are read by. */
const divisionOf = (id: string): string => id.split('/')[0]!;

const FULL_NAME = /[区县市旗]/;
const LONGEST_SPOT = 6;

/** 海勃湾区|甘德尔山: the end of what stands behind a division, if it is no word; 天津市|投资, 绥棱县|共用 say something else. */
const endOfSpot = (text: string, at: FoldedOffset, knowledge: Knowledge): FoldedOffset => {
  if (!FULL_NAME.test(text[at - 1] ?? '')) return at;
  let end = at;
  while (end - at <= LONGEST_SPOT && isHan(text.charCodeAt(end))) end++;
  const isClosed = ENDS_PART.has(text[end] ?? '') || BETWEEN.has(text[end] ?? '');
  return isClosed && end > at && propernessOf(text, { start: at, end }, knowledge) === 'proper' ? end : at;
};

/** 途经汉中、安康|两市, 永靖、积石山|等县; (对接泰宁县|等) counts nothing. */
const COUNT = /^(?:[两二三四五六七八九十0-9]{1,2}|等[两二三四五六七八九十0-9]{0,2}个?)(?:[县市区旗州地]){1,3}/;
const LONGEST_COUNT = 7;
/** (第一师|阿拉尔市): the corps writes the division before its city. */
const OF_CORPS = new RegExp(`^第[${TENS}]{1,3}师`);
const LONGEST_OF_CORPS = 5;
const LONGEST_RIVER = 8;

/** (金沙江干流,|宁南县、巧家县): on which river it is says nothing of divisions. */
const behindRiver = (text: string, at: FoldedOffset, { places }: Knowledge): FoldedOffset => {
  const comma = text.slice(at, at + LONGEST_RIVER).indexOf(',');
  const river = comma === -1 ? null : places.longestAt(text, at);
  const isRiver = river !== null && places.namedBy(river.word).some(({ place: { level } }) => level === 'feature');
  return isRiver && river.end <= at + comma ? at + comma + 1 : at;
};

/** (经|临洮、康乐), (经过|临洮县): what a line passes. */
const BY_WAY = '经';
const PASSING = '过';

/** `from`: the first of the places that ends behind the project's start. */
export const bracketPlaces = (
  text: string,
  end: FoldedOffset,
  subjects: readonly Subject[],
  from: number,
  knowledge: Knowledge,
): BracketPlaces | undefined => {
  if (text[end] !== OPENING) return undefined;
  const { projects } = knowledge;
  const ids: string[] = [];
  const corps = OF_CORPS.exec(text.slice(end + 1, end + 1 + LONGEST_OF_CORPS))?.[0].length ?? 0;
  let at = projects.locatingEnd(text, behindRiver(text, end + 1 + corps, knowledge));
  if (text[at] === BY_WAY) at += text[at + 1] === PASSING ? 2 : 1;
  let group = -1;
  for (let k = from; k < subjects.length; k++) {
    const subject = subjects[k]!;
    if (subject.end <= end) continue;
    const isNext = subject.start === at || (BETWEEN.has(text[at] ?? '') && subject.start === at + 1);
    if (!isNext && subject.start !== group) break;
    // (攀枝花市|仁和区): what stands right behind a place and in it is where it lies.
    const around = subject.start === at ? ids.at(-1) : undefined;
    if (around !== undefined && subject.ids.some((id) => knowledge.places.isWithin(id, around))) ids.pop();
    group = subject.start;
    at = subjects[k + 1]?.start === subject.end ? subject.end : endOfSpot(text, subject.end, knowledge);
    for (const id of subject.ids.map(divisionOf)) if (!ids.includes(id)) ids.push(id);
  }
  at = projects.insideEnd(text, at + (COUNT.exec(text.slice(at, at + LONGEST_COUNT))?.[0].length ?? 0));
  if (ids.length === 0 || !ENDS_PART.has(text[at] ?? '')) return undefined;
  return { ids, end: at + 1, isOneEach: text[end + 1] === EACH, isOfAll: ALL.has(text[end + 1] ?? '') };
};
