/** Places that are spoken of and stand in the inset of the sheet: 三沙市, where the inset is that of 南海诸岛. */
import type { MapRegion } from './map-region.ts';
import type { Outline } from './outline.ts';
import { type Placed, placedOn } from './placed-on.ts';

export const insetPlaces = (
  { inset, place }: Pick<Outline, 'inset' | 'place'>,
  regions: readonly MapRegion[],
): readonly Placed[] => {
  if (!inset) return [];
  const { left, top, width, height } = inset.box;
  return placedOn({ place }, regions).filter(
    ({ spot: [x, y] }) => x > left && x < left + width && y > top && y < top + height,
  );
};
