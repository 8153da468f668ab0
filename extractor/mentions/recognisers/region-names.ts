/**
 * Names of the gazetteer as they are written: divisions, named areas, features; doubtful ones are for refiners to judge.
 *
 *   takes 重庆市黔江区 (two, the second within the first), 彭水县, 兰西城市群
 *   refuses 长治久安 (a stop name), 重庆市 in 重庆市场 (takes 重庆)
 */
import type { Recogniser } from '../../contracts.ts';
import type { Gazetteer, NameForm, Naming } from '../../knowledge/gazetteer.ts';
import type { RegionMention } from '../mention.ts';
import { type PlaceMatch, placeMatches } from '../regions/place-matches.ts';

const FORMS: Partial<Record<NameForm, RegionMention['form']>> = { area: 'area', feature: 'feature' };

/** The name before it, if the text puts the one straight before the other and the one lies in the other. */
const around = (match: PlaceMatch, before: PlaceMatch | undefined, places: Gazetteer): { within?: string } => {
  if (before?.end !== match.start || !before.isPlace) return {};
  const outer = places.named(before.name);
  const lies = places
    .named(match.name)
    .some(({ place }) => outer.some((o) => o.place.id !== place.id && places.isWithin(place.id, o.place.id)));
  return lies ? { within: before.name } : {};
};

/** 太湖 is the lake rather than 太湖县, which the text would call so. */
const mostLikely = (namings: readonly Naming[]): Naming | undefined =>
  (namings.every(({ form }) => form === 'bare' || form === 'feature') &&
    namings.find(({ form }) => form === 'feature')) ||
  namings[0];

export const regionNames: Recogniser = {
  name: 'region-names',
  find(text, _segments, knowledge) {
    const matches = placeMatches(text, knowledge);
    return matches.flatMap((match, i): readonly RegionMention[] => {
      const naming = match.isPlace ? mostLikely(knowledge.places.named(match.name)) : undefined;
      if (!naming) return [];
      const { start, end, name } = match;
      const form = FORMS[naming.form] ?? 'division';
      const within = around(match, matches[i - 1], knowledge.places);
      return [{ type: 'Region', rule: 'region-names', start, end, form, names: [name], ...within }];
    });
  },
};
