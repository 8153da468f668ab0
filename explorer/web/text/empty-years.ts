/** Years in which there is nothing: a gap of twenty years must not look like one. */
import type { FacetValue } from '../../api-picture.ts';

/** So many empty years in a row each get their bar; more become one break that says how long it is. */
const mostBars = 10;
const between = '…';

export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly years: number;
}

/** The years that lie between two, whichever comes first. */
export const gapBetween = (one: string, other: string): Gap | undefined => {
  const [first, last] = [Number(one), Number(other)].sort((a, b) => a - b) as [number, number];
  const years = last - first - 1;
  return years > 0 ? { from: String(first + 1), to: String(last - 1), years } : undefined;
};

/** The gap that a bar stands for, if it is a break. */
export const gapOf = (value: string): Gap | undefined => {
  const [from, to] = value.split(between);
  if (from === undefined || to === undefined) return undefined;
  return { from, to, years: Number(to) - Number(from) + 1 };
};

const emptyBars = ({ from, to, years }: Gap): readonly FacetValue[] =>
  years > mostBars
    ? [{ value: `${from}${between}${to}`, count: 0 }]
    : Array.from({ length: years }, (_, i) => ({ value: String(Number(from) + i), count: 0 }));

/** Bars of years, the earliest first, with those between them. */
export const withEmptyYears = (bars: readonly FacetValue[]): readonly FacetValue[] =>
  bars.flatMap((bar, i) => {
    const before = bars[i - 1];
    const gap = before && gapBetween(before.value, bar.value);
    return gap ? [...emptyBars(gap), bar] : [bar];
  });
