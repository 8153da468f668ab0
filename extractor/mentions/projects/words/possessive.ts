/**
 * 之 between a place and what lies there, as older papers write for 的: the name begins behind it.
 *
 *   takes 甘肃|之|湟惠渠, 河南省|之|石漫滩水库
 *   refuses 天津之眼|景区, 三峡之巅|风景区 (one character is a name only with what is before it), 石湾之|水库
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { Token } from '../phrase/token.ts';

const OF = '之';
const LINE = 'line';

export const possessiveBehind = (
  text: string,
  at: number,
  name: number,
  last: Token | undefined,
  { projects }: Knowledge,
): Token | null => {
  if (text[at] !== OF || name !== at || last?.kind !== 'place' || last.end !== at) return null;
  const headAt = (from: number) => {
    const kind = projects.wordAt(text, from)?.kind;
    return kind !== undefined && isHead(kind) ? kind : undefined;
  };
  // 湟|惠渠: lines are called by one character.
  if (headAt(at + 1) !== undefined || (headAt(at + 2) ?? LINE) !== LINE) return null;
  return { kind: 'verb', start: at, end: at + 1 };
};
