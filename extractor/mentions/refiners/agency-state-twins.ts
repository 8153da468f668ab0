/**
 * Of two organs that share a short name the state's stands behind 国务院, unless the party's centre opens the list.
 *
 *   takes 国务院、[中央军委]发布, 国务院 above [中央军委]发布 with a blank line between → 中华人民共和国中央军事委员会
 *   refuses 党中央、国务院、[中央军委], [中央军委]命令: the party's
 */
import type { Refiner } from '../../contracts.ts';
import type { AgencyMention } from '../mention.ts';

const NAME = 'agency-state-twins';
/** A mark between, or lines: they sign one below the other. */
const BESIDE = /^(?:.?|\n{1,3})$/u;

export const agencyStateTwins: Refiner = {
  name: NAME,
  because: 'it stands beside the state council',
  refine: (mentions, { folded }, _segments, { agencies }) => {
    const { after, notBehind, names } = agencies.patterns.data.stateTwins;
    const organs = mentions.filter((mention): mention is AgencyMention => mention.type === 'Agency');
    const before = (i: number): AgencyMention | undefined => {
      const [organ, last] = [organs[i]!, organs[i - 1]];
      return last && organ.start >= last.end && BESIDE.test(folded.slice(last.end, organ.start)) ? last : undefined;
    };
    const replaced = new Map<AgencyMention, AgencyMention>();
    for (const [i, mention] of organs.entries()) {
      const twin = names.find(([written]) => written === mention.organ)?.[1];
      if (twin === undefined || before(i)?.organ !== after || notBehind.includes(before(i - 1)?.organ ?? '')) continue;
      replaced.set(mention, { ...mention, rule: NAME, organ: twin });
    }
    if (replaced.size === 0) return mentions;
    return mentions.map((mention) => (mention.type === 'Agency' ? (replaced.get(mention) ?? mention) : mention));
  },
};
