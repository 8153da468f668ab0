/**
 * Ends of a line that are towns of the document's own city or county, each in the town's county.
 *
 *   takes 三余 and 兴仁 in 绕城高速(三余—兴仁段), 洋口港 and 吕四港 in 洋口港至吕四港铁路, in papers of 南通
 *   refuses 石桥 where the city has several, 光明 (a word), what a division is called by (太仓), ends in papers of a province
 */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { JOINTS } from './other-end.ts';
import type { Surroundings } from './surroundings.ts';

const SHORTEST = 2;
const LONGEST = 4;
const HAN = /\p{Script=Han}/u;

const isNoHan = (text: string, at: number): boolean => !HAN.test(text[at] ?? '');

/** 高速|三余: what stands before is a word of projects, or nothing. */
const mayStart = (text: string, at: number, { projects }: Knowledge): boolean => {
  if (at === 0 || isNoHan(text, at - 1)) return true;
  for (let length = SHORTEST; length <= LONGEST; length++)
    if (projects.wordAt(text, at - length)?.end === at) return true;
  return false;
};

const mayEnd = (text: string, at: number, { projects }: Knowledge): boolean =>
  isNoHan(text, at) || projects.wordAt(text, at) !== null || projects.sectionEnd(text, at) !== -1;

/** 上梅|镇, 洋口|港: what the index leaves out, or what the town has. */
const isBehindTown = (name: string, at: number, { projects, regionCues }: Knowledge): boolean =>
  regionCues.isTownshipEnd(name.charCodeAt(at)) || projects.wordAt(name, at)?.kind === 'site';

const countyOf = (name: string, jurisdiction: string, knowledge: Knowledge): Place | undefined => {
  const { places } = knowledge;
  if (places.named(name).some(({ place }) => place.level !== 'township')) return undefined;
  const whole = places.countiesOfTown(name, jurisdiction);
  const isLonger = whole.length === 0 && name.length > SHORTEST && isBehindTown(name, name.length - 1, knowledge);
  const counties = isLonger ? places.countiesOfTown(name.slice(0, -1), jurisdiction) : whole;
  return counties.length === 1 ? places.place(counties[0]!) : undefined;
};

export const townEnds = (text: string, { jurisdiction }: Surroundings, knowledge: Knowledge): readonly Place[] => {
  const own = jurisdiction === undefined ? undefined : knowledge.places.place(jurisdiction);
  if (!own || (own.level !== 'prefecture' && own.level !== 'county')) return [];
  const found: Place[] = [];
  for (let at = SHORTEST; at < text.length - SHORTEST; at++) {
    if (!JOINTS.has(text[at]!)) continue;
    for (let length = LONGEST; length >= SHORTEST; length--) {
      const from = at - length;
      const county =
        from >= 0 && mayStart(text, from, knowledge) ? countyOf(text.slice(from, at), own.id, knowledge) : undefined;
      if (county) found.push(county);
      if (county) break;
    }
    for (let length = LONGEST; length >= SHORTEST; length--) {
      const end = at + 1 + length;
      const county = mayEnd(text, end, knowledge) ? countyOf(text.slice(at + 1, end), own.id, knowledge) : undefined;
      if (county) found.push(county);
      if (county) break;
    }
  }
  return found;
};
