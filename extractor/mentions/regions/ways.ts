/** Places that a text joins: the two ends of a way, or two of which each is told how much. */
import type { RegionMention } from '../mention.ts';

/** 乐东至三亚, 周至—乾县: the two ends of a way. */
export const isWayTo = (
  folded: string,
  from: RegionMention | undefined,
  to: RegionMention | undefined,
  ways: ReadonlySet<string>,
) => from !== undefined && to !== undefined && to.start === from.end + 1 && ways.has(folded[from.end] ?? '');

/** 18公里、: what stands between two places of which each is told how much. */
const AMOUNT = /^\d+(?:\.\d+)?[\u4e00-\u9fff]{1,4}[、,]$/;
const LONGEST_AMOUNT = 14;
const DIGIT = /\d/;

/** 肇东18公里、海伦9公里. */
export const areCounted = (folded: string, a: RegionMention | undefined, b: RegionMention | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  b.start - a.end <= LONGEST_AMOUNT &&
  DIGIT.test(folded[b.end] ?? '') &&
  AMOUNT.test(folded.slice(a.end, b.start));
