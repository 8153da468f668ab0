/**
 * A bare name with which a street or village begins that a side of an area reaches is no place far away.
 *
 *   drops 曲水 in 南至泉城路、曲水亭街南侧, 西城 in 西至太平寺街、西城根街
 *   leaves 曲水 in 曲水亭街整治 (no boundary; other rules judge it), 章丘 in 东至章丘 (nothing follows),
 *   西城 where the text names 西城区 too
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHan } from '../../text/han.ts';
import type { Text } from '../../text/text.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { isInBoundary } from '../regions/boundaries.ts';
import { isBare } from '../regions/is-bare.ts';
import { placeMatches } from '../regions/place-matches.ts';

const FARTHEST_END = 5;

/** 曲水|亭街: what stands behind the name is the rest of a street's. */
const beginsStreet = (folded: string, { end }: RegionMention, { regionCues, places }: Knowledge): boolean => {
  for (let at = end; at < end + FARTHEST_END && isHan(folded.charCodeAt(at)); at++) {
    // 海淀|中关村大街 is a street of its own.
    if (places.longestAt(folded, at)) return false;
    if (regionCues.streetEnds.at(folded, at)) return true;
  }
  return false;
};

const namedInFull = (text: Text, knowledge: Knowledge): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const { name, isPlace } of placeMatches(text, knowledge))
    if (isPlace) for (const { form, place } of knowledge.places.named(name)) if (form !== 'bare') ids.add(place.id);
  return ids;
};

export const regionBoundaries: Refiner = {
  name: 'region-boundaries',
  because: 'a street or village is called so that a side of an area reaches',
  refine(mentions, text, _segments, knowledge) {
    const { folded } = text;
    const streets = new Set<Mention>();
    for (const mention of mentions)
      if (
        mention.type === 'Region' &&
        isBare(mention, knowledge) &&
        beginsStreet(folded, mention, knowledge) &&
        isInBoundary(folded, mention.start, knowledge)
      )
        streets.add(mention);
    if (streets.size === 0) return mentions;
    const inFull = namedInFull(text, knowledge);
    const isNamed = ({ names }: RegionMention): boolean =>
      knowledge.places.named(names[0] ?? '').some(({ place }) => inFull.has(place.id));
    return mentions.filter((mention) => !streets.has(mention) || (mention.type === 'Region' && isNamed(mention)));
  },
};
