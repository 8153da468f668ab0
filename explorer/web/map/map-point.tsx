/** A place as a point on the sheet: as large as it is spoken of, filled by what is known of it. */
import { type MapRegion, shadeOf } from './map-region.ts';
import type { Placed } from './placed-on.ts';

/** How a place is filled: by what is known of it, else by its count. */
export const fillOf = ({ state, count }: MapRegion, most: number) =>
  state === undefined ? { 'data-shade': shadeOf(count, most) } : { 'data-state': state };

/** Pixels. */
export const radiusOf = (count: number, small: boolean): number =>
  Math.min(10, (small ? 1 : 2.6) + Math.sqrt(count) * 1.1);

export const titleOf = ({ name, count }: MapRegion, say: (count: number) => string): string =>
  `${name} · ${say(count)}`;

interface Props extends Placed {
  readonly most: number;
  readonly selected?: string | undefined;
  /** Units of the drawing. */
  readonly radius: number;
  readonly say: (count: number) => string;
}
export const MapPoint = ({ region, spot: [x, y], most, selected, radius, say }: Props) => (
  <circle
    cx={x}
    cy={y}
    r={radius}
    className="map-point"
    data-code={region.code}
    data-chosen={region.code === selected || undefined}
    {...fillOf(region, most)}
  >
    <title>{titleOf(region, say)}</title>
  </circle>
);
