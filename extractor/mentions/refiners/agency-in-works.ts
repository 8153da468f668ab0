/**
 * An organ inside the name of a work is a part of that name: it says whose the work is.
 *
 *   drops 清苑农机局 in 清苑农机局宿舍, 晋城海关 in 晋城海关监管作业场所
 *   leaves 省水利厅 in 省水利厅负责控拜村人饮工程 (a verb behind it says that it acts), and organs in what no rule vouches for
 */
import type { Refiner } from '../../contracts.ts';
import { byPosition, contains } from '../../text/span.ts';
import type { Mention } from '../mention.ts';

/** Of names that only their weight makes likely. */
const WEIGHED = '-weighed';

export const agencyInWorks: Refiner = {
  name: 'agency-in-works',
  because: 'part of a work’s name',
  refine: (mentions, { folded }, _segments, { projects }) => {
    const works = mentions.filter(({ type, rule }) => type === 'Project' && !rule.endsWith(WEIGHED)).sort(byPosition);
    if (works.length === 0) return mentions;
    const dropped = new Set<Mention>();
    let next = 0;
    for (const organ of mentions.filter(({ type }) => type === 'Agency').sort(byPosition)) {
      while (next < works.length && works[next]!.end <= organ.start) next++;
      const acts = projects.wordAt(folded, organ.end)?.kind === 'verb';
      if (next < works.length && contains(works[next]!, organ) && !acts) dropped.add(organ);
    }
    return dropped.size === 0 ? mentions : mentions.filter((mention) => !dropped.has(mention));
  },
};
