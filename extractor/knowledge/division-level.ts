/** Which places are divisions of the country: provinces, prefectures and counties; no areas, no rivers. */
import type { Place } from './gazetteer.ts';

export const isDivision = ({ level }: Place): boolean =>
  level === 'province' || level === 'prefecture' || level === 'county';
