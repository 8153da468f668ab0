/**
 * Of regions that overlap, the longest stays; of equal ones, that of the rule that knows more.
 *
 *   keeps 西宁—海东都市圈 and drops 西宁, 海东 in it; keeps 川陕 as a base area where the list ends in 革命老区
 */
import type { Refiner } from '../../contracts.ts';
import { overlaps } from '../../text/span.ts';
import type { Mention, RegionMention } from '../mention.ts';

/** From the most telling rule to the least. */
const RULES = [
  'region-base-areas',
  'region-areas',
  'region-landscapes',
  'region-elided-areas',
  'region-townships',
  'region-gone-members',
  // 昆玉 is two cities before 科创协同, whatever city bears the name.
  'region-joined-cities',
  // 宁 is 南京 in 沪、宁、杭.
  'region-listed-characters',
  'region-counted-cities',
  'region-names',
  'region-directions',
  'region-comers',
  'region-city-comers',
  'region-city-pairs',
];
const rank = ({ rule }: Mention): number => (RULES.includes(rule) ? RULES.indexOf(rule) : RULES.length);
const length = ({ start, end }: Mention): number => end - start;

const better = (a: RegionMention, b: RegionMention): boolean =>
  length(a) !== length(b) ? length(a) > length(b) : rank(a) !== rank(b) ? rank(a) < rank(b) : a.start < b.start;

export const regionOverlaps: Refiner = {
  name: 'region-overlaps',
  because: 'another reading of the same words is longer or knows more',
  refine(mentions) {
    const dropped = new Set<Mention>();
    const open: RegionMention[] = [];
    for (const mention of mentions) {
      if (mention.type !== 'Region') continue;
      while (open.length > 0 && !overlaps(open.at(-1)!, mention)) open.pop();
      const rival = open.at(-1);
      if (!rival) open.push(mention);
      else if (better(mention, rival)) {
        dropped.add(rival);
        open.pop();
        open.push(mention);
      } else dropped.add(mention);
    }
    return mentions.filter((mention) => !dropped.has(mention));
  },
};
