/**
 * Lines by number in a list that says once of what kind they are.
 *
 *   takes 地铁4号线北段、|7号线一期南段、|Z4线一期北段, 重庆轨道交通6号线支线和|9号线, 沈阳地铁三号线、|四号线, 佛山4号线一期、|11号线
 *   refuses 地铁4号线、|哈大高铁 (it has a name), 4号线、|7号线 (no kind is said), 地铁和|7号线 (the kind has no number)
 */

import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { TENS } from '../../../text/numerals.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { ReadRun } from './read-run.ts';

/** 4|号线, Z4线, 四|号线; 三线 alone is no line. */
const NUMBER = new RegExp(`^(?:[A-Z]?[0-9]{1,2}号?|[${TENS}]{1,3}号)线`);

const textOf = (text: string, { start, end }: Phrase): string => text.slice(start, end);

/** What stands before the number of the line in front: 地铁, 重庆轨道交通. */
export const kindBefore = (
  text: string,
  { run: { items }, phraseOf }: ReadRun,
  at: number,
  { projects }: Knowledge,
): string => {
  const own = phraseOf(items[at]!)!;
  if (own.head.kind !== 'line' || !NUMBER.test(textOf(text, own))) return '';
  for (let k = at; k > 0 && items[k]!.after === 'conjunction'; k--) {
    const before = phraseOf(items[k - 1]!);
    if (before?.head.kind !== 'line') return '';
    const kind = before.body.find(
      ({ kind: is, start, end }) => is === 'line' && projects.isMany(text.slice(start, end)),
    );
    if (kind && NUMBER.test(text.slice(kind.end, before.end))) return text.slice(before.start, kind.end);
    // 佛山|4号线一期、|11号线: a city has lines by number of one kind only.
    const [city] = before.body;
    if (city?.kind === 'place' && NUMBER.test(text.slice(city.end, before.end)))
      return text.slice(before.start, city.end);
    if (!NUMBER.test(textOf(text, before))) return '';
  }
  return '';
};
