/** Does a token part a clause into runs: a verb that is none of a name, or a mark? */
import { isHead } from '../../../knowledge/project-data.ts';
import { saysKind } from '../../../knowledge/whole-name.ts';
import type { Spot } from '../phrase/spot.ts';
import { carriesTo, feeds, isInsideName, isTitle, isVia, joinsEnds } from './verbs-in-names.ts';

const isOfName = (spot: Spot): boolean =>
  isInsideName(spot) || joinsEnds(spot) || isVia(spot) || isTitle(spot) || carriesTo(spot) || feeds(spot);

const NAMED = new Set(['place', 'name', 'named', 'code']);
const NAMELESS = new Set(['modifier', 'none']);

/**
 * 加固, 保护: it says what is done where it opens an item, or where nothing but places stands before it, or what says how much
 * (重点|保障|宁德核电站) or of what (主线|上跨|九景衢铁路); 重点|保护|工程 is called so.
 */
const isDone = ({ text, tokens, at, item }: Spot): boolean => {
  if (item.length === 0) return true;
  const behind = tokens[at + 1]?.kind;
  if (behind !== undefined && NAMED.has(behind) && item.every(({ kind }) => NAMELESS.has(kind))) return true;
  if (behind === 'work' || !item.every((token) => token.kind === 'place')) return false;
  // 湖南省|衡阳县|加固|双江水库: behind a whole name it says what is done there; 宁夏闽江|应用|技术学院, 衡阳县|管理|中心 are called so.
  const { start, end } = item.at(-1)!;
  return item.length === 1 || (saysKind(text.slice(start, end)) && (behind === undefined || !isHead(behind)));
};

export const partsClause = (spot: Spot): boolean => {
  const { kind } = spot.tokens[spot.at]!;
  if (kind === 'stop') return true;
  if (kind === 'verb') return !isOfName(spot);
  return kind === 'soft' && isDone(spot);
};
