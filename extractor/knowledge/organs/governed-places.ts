/** Which place an organ governs: 涪陵|专员公署 of 1955 涪陵地区, and not the county in which it sits. */
import type { Place } from '../gazetteer.ts';
import type { Knowledge } from '../knowledge.ts';
import { namedPlaces } from './named-place.ts';

/** 专员公署, 地委: what only prefectures have. */
export const isOfPrefecture = (organ: string, { patterns }: Knowledge['agencies']): boolean => {
  const [party, bodies] = patterns.data.prefecturePair;
  return [party, ...bodies].some((body) => organ.startsWith(body));
};

/** The places that an organ so named may govern; one if the text or the document decides. */
export const governedPlaces = (
  organ: string,
  place: string,
  { home, year }: { readonly home?: Place; readonly year?: number },
  { agencies, places }: Pick<Knowledge, 'agencies' | 'places'>,
): readonly Place[] => {
  const prefectures = isOfPrefecture(organ, agencies)
    ? namedPlaces(place + agencies.patterns.data.ofPrefecture[0], home, year, places).filter(
        ({ level }) => level === 'prefecture',
      )
    : [];
  return prefectures.length > 0 ? prefectures : namedPlaces(place, home, year, places);
};
