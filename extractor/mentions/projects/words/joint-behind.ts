/**
 * Right behind a head 和 joins, whatever bare place it would begin.
 *
 *   takes 中山糖厂|和|平沙糖厂
 *   refuses 扩建|和平县 (no head before it), 平沙糖厂|和平县 (a name in full)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { Token } from '../phrase/token.ts';

export const jointBehind = (
  text: string,
  at: number,
  name: number,
  last: Token | undefined,
  { projects, places }: Knowledge,
): Token | null => {
  if (name !== at || last?.end !== at || !isHead(last.kind)) return null;
  const word = projects.wordAt(text, at);
  const place = places.longestAt(text, at);
  if (word?.kind !== 'conjunction' || word.end !== at + 1 || place === null) return null;
  if (places.namedBy(place.word).some(({ form }) => form === 'full')) return null;
  return { kind: 'conjunction', start: at, end: word.end };
};
