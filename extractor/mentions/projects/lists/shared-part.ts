/**
 * What the last member of a list has for itself, and what of it all members share.
 *
 *   `城宣、城万、城巫|高速公路`; `大理、巍山|古城|6座|污水处理厂` shares 污水处理厂
 *   `酒泉、江苏沿海|千万千瓦级风电基地`: 沿海 tells only which part of 江苏
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { isPlaceToken } from '../phrase/place-token.ts';
import type { Item } from '../phrase/run.ts';
import type { Token } from '../phrase/token.ts';
import { isNaming } from '../phrase/waiting-item.ts';
import { isCourse, isRouteName, isStep } from './member-standing.ts';

/** 成渝、天兰|三条|铁路: how many there are is no part of the names. */
const COUNTING = new Set(['count', 'modifier', 'plural']);
const OF = '的';

/** 晋中|盆地|大气污染治理攻坚行动 after 汾河|谷地, 茂名|荔枝|国家地理标志保护示范区: it is called by a place and as many words as the others. */
const isAsLong = (body: readonly Token[], [first, ...others]: readonly Item[]): boolean => {
  const length = first?.tokens.length ?? 0;
  const opens = (tokens: readonly Token[]): boolean => tokens[0]?.kind === 'place';
  return (
    length > 1 &&
    body[length]?.kind === 'ordinary' &&
    opens(body) &&
    opens(first!.tokens) &&
    others.every(({ tokens }) => tokens.length === length && opens(tokens))
  );
};

/** 江苏|沿海, 河北|北部: which part of the place it is. */
const isSide = (text: string, token: Token | undefined, { regionCues }: Knowledge): boolean =>
  token?.kind === 'ordinary' && regionCues.areaFillers.at(text, token.start) === token.end - token.start;

/** 成渝|中线|高铁 after 渝西: which of the lines it is. */
const isOfCourse = (text: string, [ends, course]: Phrase['body'], knowledge: Knowledge): boolean =>
  ends !== undefined && course !== undefined && isCourse(text.slice(ends.start, course.end), knowledge);

/** 京|港澳|高速 after 京沪: the word behind one end of a line is its others. */
const isOfRoute = (text: string, [first, others]: Phrase['body'], knowledge: Knowledge): boolean =>
  first !== undefined &&
  first.end === first.start + 1 &&
  others?.kind === 'none' &&
  others.start === first.end &&
  isRouteName(text.slice(first.start, others.end), knowledge);

/** 济宁|4大机器人产业基地 after 济南、青岛: where the others are places, so is the last; 黔江区|金洞 is more than one. */
export const endOfOwn = (
  text: string,
  { body, head }: Phrase,
  members: readonly Item[],
  knowledge: Knowledge,
): number => {
  const isPlace = (token: Token | undefined): boolean => token !== undefined && isPlaceToken(text, token, knowledge);
  const arePlaces = isPlace(body[0]) && members.every(({ tokens }) => tokens.length === 1 && isPlace(tokens[0]));
  if (isOfCourse(text, body, knowledge) || isOfRoute(text, body, knowledge)) return 1;
  // 梧州、柳州、玉林|福绵|机场: a district behind its city is what the last is called.
  if (arePlaces) return isSide(text, body[1], knowledge) || body[1]?.kind === 'place' ? 1 : 0;
  if (isAsLong(body, members)) return members[0]!.tokens.length - 1;
  // 锦屏|一级|水库 after 两河口: the step is the last one's; 洋屿|一级|渔港 after 健跳: so are all classed.
  const step = body.findIndex((token) => isStep(text, token));
  if (step > 0 && knowledge.projects.isInSteps(text.slice(head.start, head.end))) return step;
  const isOwn = (token: Token): boolean => isNaming(token) || token.kind === 'bracket';
  // 九重|3个|镇级污水厂: how many there are stands behind the name.
  const count = body.findIndex(({ kind }) => kind === 'count');
  let beforeCount = body.slice(0, Math.max(0, count)).findLastIndex(isOwn);
  if (beforeCount === -1) return body.findLastIndex(isOwn);
  // 大理|古城|6座|污水处理厂: a common word before the count is, a verb (忠路|建|4个|试验站) is not.
  while (body[beforeCount + 1]?.kind === 'ordinary') beforeCount++;
  return beforeCount;
};

/** What all share: from behind the last word that only names the last member. */
export const sharedPart = (text: string, phrase: Phrase, own: number): string => {
  const rest = phrase.body.slice(own + 1).find((token) => !COUNTING.has(token.kind) || isStep(text, token));
  const start = rest?.start ?? phrase.head.start;
  // 美姑至雷波、金阳至昭觉|的|公路; a plant may be called 金州|的|机器厂.
  return text.slice(text[start] === OF && phrase.head.kind === 'line' ? start + 1 : start, phrase.end);
};
