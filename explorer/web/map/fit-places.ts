/** Where the map opens when what is touched lies close together: near enough to tell these places apart, with their surroundings. */
import { type Spot, sheet } from './outline.ts';
import { bounded, type Seen } from './use-pan-zoom.ts';

/** Units of the sheet kept around the outermost places: about half a province. */
const around = 70;
/** Nearer would show places without the country that they lie in. */
const nearest = 5;
/** A little nearer is not worth losing sight of the whole for. */
const worth = 1.8;

/** Undefined where all of the sheet is as good. */
export const fitPlaces = (spots: readonly Spot[]): Seen | undefined => {
  if (spots.length === 0) return undefined;
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs) - around, Math.max(...xs) + around];
  const [top, bottom] = [Math.min(...ys) - around, Math.max(...ys) + around];
  const zoom = Math.min(nearest, sheet.width / (right - left), sheet.height / (bottom - top));
  if (zoom < worth) return undefined;
  return bounded({
    zoom,
    x: sheet.width / 2 - (zoom * (left + right)) / 2,
    y: sheet.height / 2 - (zoom * (top + bottom)) / 2,
  });
};
