/**
 * A county's bare name behind a surname is a person's.
 *
 *   drops 亚东 in 理事长杜亚东, 凌云 in 支部书记吴凌云
 *   leaves 亚东 in 西藏亚东, 高密 in 加强高密度 (强高 is no person; other rules judge it)
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionMention } from '../mention.ts';
import { placeMatches } from '../regions/place-matches.ts';

const LENGTH = 2;

const isPerson = (folded: string, region: RegionMention, { places, regionCues, wordBorders }: Knowledge): boolean => {
  const { start, end, names, form, within } = region;
  if (form !== 'division' || within !== undefined || end - start !== LENGTH) return false;
  if (!regionCues.surnames.has(folded[start - 1] ?? '') || wordBorders.endsWordBefore(folded, start - 1)) return false;
  return places.named(names[0] ?? '').every((naming) => naming.form === 'bare' && naming.place.level === 'county');
};

export const regionInPersons: Refiner = {
  name: 'region-in-persons',
  refine(mentions, text, _segments, knowledge) {
    const endsOfPlaces = new Set(placeMatches(text, knowledge).map(({ end }) => end));
    return mentions.filter(
      (mention) =>
        mention.type !== 'Region' || endsOfPlaces.has(mention.start) || !isPerson(text.folded, mention, knowledge),
    );
  },
};
