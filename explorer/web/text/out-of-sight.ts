/** What of a row of bars has scrolled out of sight on either side, in one line each. */
import type { FacetValue } from '../../api-picture.ts';
import { gapOf } from './empty-years.ts';

/** Where a bar stands in the row, in pixels. */
export interface BarPlace {
  readonly left: number;
  readonly width: number;
}

/** Pages are scrolled by parts of pixels. */
const slack = 1;

/** How many bars do not wholly stand in the window, before and behind it: half a year would be read as another. */
export const outOfSight = (
  bars: readonly BarPlace[],
  window: BarPlace,
): { readonly before: number; readonly after: number } => {
  const end = window.left + window.width + slack;
  return {
    before: bars.filter(({ left }) => left < window.left - slack).length,
    after: bars.filter(({ left, width }) => left >= window.left - slack && left + width > end).length,
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
    ? {
        from: gapOf(first.value)?.from ?? first.value,
        to: gapOf(last.value)?.to ?? last.value,
        count: bars.reduce((sum, { count }) => sum + count, 0),
      }
    : undefined;
};
