/**
 * A bare name that the text itself shows to be a street's, and that it never gives in full, is no place far away.
 *
 *   drops 临汾 in 临汾20个居民区 where the text speaks of 临汾路街道
 *   leaves 南京 where the text has 南京路 (a road alone proves nothing), 临汾 where it names 临汾市 too
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import { placeMatches } from '../regions/place-matches.ts';

/** 临汾|路街道; 陵水|新村|港 is a harbour in it. */
const isStreet = (folded: string, at: number, { regionCues }: Knowledge): boolean => {
  const tail = regionCues.streetTails.at(folded, at);
  return tail > 0 && !regionCues.townKinds.at(folded, at + tail) && !regionCues.naturalTails.at(folded, at + tail);
};

/** Bare names before 路街道, 新村 …, without those of places that the text names in full. */
const namesOfStreets = (text: Text, knowledge: Knowledge): ReadonlySet<string> => {
  const { places } = knowledge;
  const streets = new Set<string>();
  const inFull = new Set<string>();
  for (const { end, name, isPlace } of placeMatches(text, knowledge)) {
    if (!isPlace) continue;
    const namings = places.named(name);
    if (!namings.every(({ form }) => form === 'bare')) for (const { place } of namings) inFull.add(place.id);
    else if (isStreet(text.folded, end, knowledge)) streets.add(name);
  }
  for (const name of streets) if (places.named(name).some(({ place }) => inFull.has(place.id))) streets.delete(name);
  return streets;
};

export const regionStreets: Refiner = {
  name: 'region-streets',
  because: 'the text shows elsewhere that a street is called so',
  refine(mentions, text, _segments, knowledge) {
    const streets = namesOfStreets(text, knowledge);
    if (streets.size === 0) return mentions;
    return mentions.filter(
      (mention) =>
        mention.type !== 'Region' ||
        mention.form !== 'division' ||
        mention.within !== undefined ||
        !streets.has(mention.names[0] ?? ''),
    );
  },
};
