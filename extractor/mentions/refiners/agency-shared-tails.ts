/**
 * Courts and customs houses of several towns that are named once for all.
 *
 *   takes [大连]、[武汉海事法院], [北京]、[上海]、[广州知识产权法院]
 *   refuses 北京、上海市人民政府 (a place and an organ), 大连港、武汉海事法院 (no place)
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { AgencyMention, Mention, RegionMention } from '../mention.ts';

const NAME = 'agency-shared-tails';

export const agencySharedTails: Refiner = {
  name: NAME,
  because: 'the list names the court once: each place before it has one',
  refine: (mentions, { folded }, _segments, { agencies }) => {
    const { connect, sharedTails } = agencies.patterns.data;
    const isShared = (mention: Mention): mention is AgencyMention =>
      mention.type === 'Agency' && mention.place !== undefined && sharedTails.includes(mention.organ);
    const shared = mentions.filter(isShared);
    if (shared.length === 0) return mentions;
    const placeEndingAt = new Map<number, RegionMention>();
    for (const mention of mentions)
      if (mention.type === 'Region' && mention.form === 'division' && mention.names.length === 1)
        placeEndingAt.set(mention.end, mention);
    const added = gather(shared, ({ start, organ }): AgencyMention[] => {
      const before: AgencyMention[] = [];
      for (let at = start; connect.includes(folded[at - 1] ?? '\n'); ) {
        const region = placeEndingAt.get(at - 1);
        if (!region) break;
        const place = folded.slice(region.start, region.end);
        before.push({ type: 'Agency', rule: NAME, form: 'local', start: region.start, end: region.end, organ, place });
        at = region.start;
      }
      return before;
    });
    return added.length === 0 ? mentions : [...mentions, ...added];
  },
};
