/** What a map shows of a place, and how places are ordered and shaded: pure, so that map and list agree. */
import { placeLevels } from '../../api-picture.ts';

export interface MapRegion {
  /** Six digits; any other id of a place without a code, which is then only listed. */
  readonly code: string;
  readonly name: string;
  /** One of `placeLevels`, or none. */
  readonly level: string;
  readonly count: number;
  readonly lon?: number;
  readonly lat?: number;
  /** In which roles it is touched, as the graph names them. */
  readonly roles?: readonly string[];
  /** For coverage: reached, reached by way of a place that holds it or lies in it, left out by the filters, or not in this collection. */
  readonly state?: 'reached' | 'implied' | 'filtered' | 'none';
}

export const shades = 5;

/** 0 for nothing, then 1 to 5: each step is about twice as much, so that a few large counts do not wash out the rest. */
export const shadeOf = (count: number, most: number): number => {
  if (count <= 0) return 0;
  if (most <= shades) return Math.min(shades, count);
  return Math.max(1, Math.min(shades, Math.ceil((shades * Math.log2(count + 1)) / Math.log2(most + 1))));
};

/** The counts that share a shade, for the key of the map. */
export const shadeRanges = (
  most: number,
): readonly { readonly shade: number; readonly from: number; readonly to: number }[] => {
  const ranges: { shade: number; from: number; to: number }[] = [];
  for (let count = 1; count <= most; count++) {
    const shade = shadeOf(count, most);
    const last = ranges.at(-1);
    if (last?.shade === shade) last.to = count;
    else ranges.push({ shade, from: count, to: count });
  }
  return ranges;
};

/** What has no level of ours stands behind all that have one. */
const rank = (level: string): number => {
  const known = (placeLevels as readonly string[]).indexOf(level);
  return known === -1 ? placeLevels.length : known;
};

/** Most spoken of first; among equals the larger place, then by code. */
export const inOrder = (regions: readonly MapRegion[]): readonly MapRegion[] =>
  [...regions].sort(
    (a, b) => b.count - a.count || rank(a.level) - rank(b.level) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
