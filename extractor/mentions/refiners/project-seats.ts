/**
 * A chain of divisions down to a town tells where a firm, a mine or an estate sits: it is no part of the name.
 *
 *   cuts 榆林市神木市店塔镇|石窑店煤矿
 *   drops 宝鸡市凤县留凤关镇一铅锌选矿厂 (some works without a name), 泉州市晋江市陈埭镇苏厝村工业区 behind 注册地址:
 *   leaves 赤峰市克什克腾旗经棚镇供水工程 (a work is called by its place), 平昌县白衣镇水厂 (one division alone)
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Mention, RegionMention } from '../mention.ts';

/** Divisions before the town. */
const LEAST = 2;
const MOST = 4;
const SHORTEST = 3;

/** Where the chain of divisions and a town that begins at `start` ends, or -1. */
const endOfChain = (start: number, startsAt: ReadonlyMap<number, RegionMention>): number => {
  let divisions = 0;
  for (let place = startsAt.get(start); place && divisions <= MOST; place = startsAt.get(place.end)) {
    if (place.form === 'township') return divisions >= LEAST ? place.end : -1;
    if (place.form !== 'division') return -1;
    divisions++;
  }
  return -1;
};

export const projectSeats: Refiner = {
  name: 'project-seats',
  because: 'the divisions before it tell where it sits',
  refine(mentions, { folded }, _segments, { regionCues }) {
    const startsAt = new Map(gather(mentions, (one) => (one.type === 'Region' ? [[one.start, one] as const] : [])));
    return gather(mentions, (mention): Mention | readonly Mention[] => {
      if (mention.type !== 'Project' || mention.names.length > 1) return mention;
      const start = endOfChain(mention.start, startsAt);
      const sits =
        start > 0 && mention.end - start >= SHORTEST && regionCues.seatedEnds.before(folded, mention.end) > 0;
      if (!sits || regionCues.notSeatedEnds.before(folded, mention.end) > 0) return mention;
      if (regionCues.addresses.before(folded, mention.start) || regionCues.indefinites.has(folded[start] ?? ''))
        return [];
      return { ...mention, start, names: [folded.slice(start, mention.end)], rule: 'project-seats' };
    });
  },
};
