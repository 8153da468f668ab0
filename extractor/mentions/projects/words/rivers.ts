/**
 * Names of rivers and hills that a place or a word happens to end: behind a place, one character and such a word are one name.
 *
 *   takes 大竹县|东柳河, 湄潭县|湄江河 (柳河 is a county elsewhere, 江河 a word)
 *   refuses 全省|江河 (nothing before the word), 大竹县|柳河 (no character between), 璧山|至柳河, 巴塘|—理塘 (the other end of a line)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Token } from '../phrase/token.ts';

const ENDING = 2;
/** 璧山|至|柳河铁路, 巴塘|—|理塘公路. */
const JOINT = /[至到经过及并—~-]/;

const opensRiver = (
  text: string,
  place: Token | undefined,
  name: Token,
  { projects }: Knowledge,
  next?: Token,
): boolean =>
  place?.kind === 'place' &&
  name.kind === 'name' &&
  name.start === place.end &&
  name.end === name.start + 1 &&
  next !== undefined &&
  (next.kind === 'place' || next.kind === 'ordinary') &&
  next.start === name.end &&
  next.end === next.start + ENDING &&
  projects.isFeatureEnding(text[next.end - 1]!) &&
  !JOINT.test(text[name.start]!);

export const joinRivers = (text: string, tokens: readonly Token[], knowledge: Knowledge): readonly Token[] => {
  let joined: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (!opensRiver(text, tokens[i - 1], token, knowledge, next)) {
      joined?.push(token);
      continue;
    }
    joined ??= tokens.slice(0, i);
    joined.push({ kind: 'name', start: token.start, end: next!.end });
    i++;
  }
  return joined ?? tokens;
};
