/** Which places are drawn as points: those that no shape stands for, on a small map the most spoken of alone. */
import type { MapRegion } from './map-region.ts';

/** More would hide the land that they lie on; the list beside a small map leads to all. */
const mostOnSmall = 40;

/** `places` come with the most spoken of first. */
export const pointsOf = <Place extends { readonly region: Pick<MapRegion, 'code'> }>(
  places: readonly Place[],
  shaded: ReadonlySet<string>,
  small: boolean,
): readonly Place[] => {
  const points = places.filter(({ region }) => !shaded.has(region.code));
  return small ? points.slice(0, mostOnSmall) : points;
};
