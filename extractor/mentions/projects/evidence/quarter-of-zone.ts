/**
 * A quarter of a free trade zone, called by its city alone where the sentence speaks of the zone.
 *
 *   takes 沈阳|片区 in 深化自贸试验区提升战略,…支持沈阳片区扩大保税维修业务
 *   refuses 大连|片区 in a sentence on the renewal of towns, 自贸试验区各片区, 乡村振兴片区 (no place)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Phrase } from '../phrase/phrase.ts';

const FAR = 80;
const SENTENCE = /[。;!?\n]/;
/** 自贸试验区, 自由贸易试验区. */
const TRADE = /^自.*贸/;

const speaksOfZone = (text: string, at: number, { projects }: Knowledge): boolean => {
  const sentence = text
    .slice(Math.max(0, at - FAR), at)
    .split(SENTENCE)
    .at(-1)!;
  for (let i = 0; i < sentence.length; i++) {
    const word = projects.wordAt(sentence, i);
    if (word?.kind === 'zone' && TRADE.test(sentence.slice(i, word.end))) return true;
  }
  return false;
};

const CITIES = new Set(['prefecture', 'county']);

export const isQuarterOfZone = (text: string, { start, body }: Phrase, head: string, knowledge: Knowledge): boolean => {
  const [place, ...rest] = body;
  if (place?.kind !== 'place' || rest.length > 0 || !knowledge.projects.isQuarter(head)) return false;
  const named = knowledge.places.named(text.slice(place.start, place.end));
  return named.some((naming) => CITIES.has(naming.place.level)) && speaksOfZone(text, start, knowledge);
};
