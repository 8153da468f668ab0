/** Where the places that a map speaks of stand on its sheet, the most spoken of first. */
import { inOrder, type MapRegion } from './map-region.ts';
import type { Outline, Spot } from './outline.ts';

export interface Placed {
  readonly region: MapRegion;
  readonly spot: Spot;
}

/** The country is everywhere, and what nothing speaks of is not drawn. */
export const placedOn = ({ place }: Pick<Outline, 'place'>, regions: readonly MapRegion[]): readonly Placed[] =>
  inOrder(regions).flatMap((region): Placed[] => {
    const { count, state, lon, lat, level } = region;
    if (level === 'country' || (count === 0 && state === undefined)) return [];
    const spot = lon === undefined || lat === undefined ? undefined : place(lon, lat);
    return spot ? [{ region, spot }] : [];
  });
