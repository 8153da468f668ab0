/** What stands behind a place or a list of places: the end of the list, the noun that it begins, the verb that it acts by. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { BODIES, type RoleCues } from '../../knowledge/role-cues.ts';
import type { FoldedOffset } from '../../text/span.ts';
import type { PlaceGroup } from './place-groups.ts';

const LONGEST_TAIL = 3;
const LONGEST_NOUN = 24;
const LONGEST_DAY = 16;

/** 四川、浙江等|地方政府: 等地 is no end of the list there. */
const lengthOfTail = (text: string, at: number, roleCues: RoleCues): number =>
  roleCues.list('no tail').at(text, at) > 0 ? 1 : roleCues.list('tails').at(text, at);

/** 等, 等8个省份, 两地: what closes a list belongs to it. */
export const tailEnd = (text: string, end: FoldedOffset, to: FoldedOffset, { roleCues }: Knowledge): FoldedOffset => {
  const tails = roleCues.list('tails');
  const counts = roleCues.list('counts');
  let at = end;
  for (let i = 0; i < LONGEST_TAIL && at < to; i++) {
    const length = lengthOfTail(text, at, roleCues);
    if (length > 0) at += length;
    else if (at > end && counts.at(text, at) > 0) {
      while (counts.at(text, at) > 0) at++;
      at += tails.at(text, at);
    } else break;
  }
  return at;
};

/** 湖南|从1月26日起暂停…. */
const isSinceDay = (text: string, end: FoldedOffset, { kinds: { marks } }: Knowledge): boolean =>
  marks.words.starts.some((word) => text.startsWith(word, end)) &&
  marks.dates.startsAt(text.slice(end + 1, end + LONGEST_DAY));

/** 四川省|开展了…, 福建省|已|恢复: a verb follows, if need be behind an adverb; 从 and 是 are none that act. */
export const actsAt = (text: string, end: FoldedOffset, knowledge: Knowledge): boolean => {
  const { roleCues, projects } = knowledge;
  if (text[end] === '的') return false;
  if (isSinceDay(text, end, knowledge)) return true;
  const adverb = roleCues.list('adverbs').at(text, end);
  if (roleCues.list('no act').at(text, end + adverb) > 0) return false;
  const kind = projects.wordAt(text, end)?.kind;
  return adverb > 0 || kind === 'verb' || kind === 'soft';
};

/** 兰河乡|瑞丰玉米种植专业合作社|已…: where the noun ends that begins with the place. */
export const nounEndAt = (
  text: string,
  from: FoldedOffset,
  to: FoldedOffset,
  { projects, roleCues }: Knowledge,
): FoldedOffset => {
  const breaks = roleCues.list('breaks');
  const bodies = roleCues.list(BODIES);
  const last = Math.min(to, from + LONGEST_NOUN);
  for (let at = from; at < last; ) {
    // 商务|主管部门: a name of a body is no verb, though 主管 alone is one.
    const body = bodies.at(text, at);
    const word = body > 0 ? undefined : projects.wordAt(text, at);
    if (breaks.at(text, at) > 0 || (word?.kind === 'verb' && text[at] !== '的')) return at;
    at = word ? word.end : at + Math.max(1, body);
  }
  return last;
};

const isInBrackets = (text: string, from: FoldedOffset, at: FoldedOffset): boolean => {
  const between = text.slice(from, at);
  return between.lastIndexOf('(') > between.lastIndexOf(')');
};

/**
 * Up to the next place, but for one in the same list of things (深化杭州科创金融、丽水普惠金融等改革试点), one that lies in the place
 * before it (广东的深圳试办了特区) or one in brackets (长江(南京段)治理).
 */
export const rightEnd = (
  text: string,
  groups: readonly PlaceGroup[],
  index: number,
  end: FoldedOffset,
  to: FoldedOffset,
): FoldedOffset => {
  for (let next = index + 1; next < groups.length; next++) {
    const { start } = groups[next]!;
    if (start >= to) return to;
    if (isInBrackets(text, end, start)) continue;
    if (text[start - 1] !== '、' && !(text[start - 1] === '的' && groups[next - 1]!.end === start - 1)) return start;
  }
  return to;
};
