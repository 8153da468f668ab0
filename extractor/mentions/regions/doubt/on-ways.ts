/** Keeps a doubtful name by the other end of its way: 乐东 in 乐东至三亚, 海伦 in 肇东18公里、海伦9公里. */
import type { RegionMention } from '../../mention.ts';
import { shareProvince } from '../sisters.ts';
import { areCounted, isWayTo } from '../ways.ts';
import type { Doubted } from './doubted.ts';

export const keepOnWays = ({ folded, regions, kept, knowledge }: Doubted): void => {
  const { ways } = knowledge.regionCues;
  const isPaired = (a: RegionMention | undefined, b: RegionMention | undefined): boolean =>
    isWayTo(folded, a, b, ways) || areCounted(folded, a, b);
  // Most texts tell of no way and no amounts.
  if (!regions.some((region, i) => isPaired(region, regions[i + 1]))) return;
  const keepAt = (i: number): void => {
    const region = regions[i]!;
    const [before, after] = [regions[i - 1], regions[i + 1]];
    const others = [isPaired(before, region) ? before : undefined, isPaired(region, after) ? after : undefined];
    if (others.some((other) => other && kept.has(other) && shareProvince(region, other, knowledge))) kept.add(region);
  };
  // Both ways: in 三元—沙县—永安 the last speaks for the second, and that for the first.
  for (let i = 0; i < regions.length; i++) keepAt(i);
  for (let i = regions.length - 1; i >= 0; i--) keepAt(i);
};
