/** What of a row of bars has scrolled out of sight on either side, in one line each. */
import type { FacetValue } from '../../api-picture.ts';

/** Where a bar stands in the row, in pixels. */
export interface BarPlace {
  readonly left: number;
  readonly width: number;
}

/** How many bars are more than half out of sight before and behind the window. */
export const outOfSight = (
  bars: readonly BarPlace[],
  window: BarPlace,
): { readonly before: number; readonly after: number } => {
  const middles = bars.map(({ left, width }) => left + width / 2);
  return {
    before: middles.filter((middle) => middle < window.left).length,
    after: middles.filter((middle) => middle > window.left + window.width).length,
  };
};

export interface Stretch {
  readonly from: string;
  readonly to: string;
  /** How many things all of these bars count. */
  readonly count: number;
}

export const stretchOfBars = (bars: readonly FacetValue[]): Stretch | undefined => {
  const [first, last] = [bars[0], bars.at(-1)];
  return first && last
    ? { from: first.value, to: last.value, count: bars.reduce((sum, { count }) => sum + count, 0) }
    : undefined;
};
