/**
 * Organs of a prefecture whose short names hold its kind: 地委, 行署.
 *
 *   takes 地委、行署部署 in a text that speaks of 地区
 *   refuses 各地委托, 基地委员会, 盟行署 (read with its place)
 */
import type { Recogniser } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import { mayBeOwn } from '../agencies/edges.ts';
import type { AgencyMention } from '../mention.ts';

const RULE = 'agency-prefecture';

export const agencyPrefecture: Recogniser = {
  name: RULE,
  find: (text, _segments, { agencies: { patterns } }) => {
    const { folded } = text;
    const place = patterns.data.prefectures.find(([, words]) => words.some((word) => folded.includes(word)))?.[0];
    if (place === undefined) return [];
    return gather(patterns.data.prefectureOrgans, ([word, organ]): AgencyMention[] => {
      const found: AgencyMention[] = [];
      for (let start = folded.indexOf(word); start !== -1; start = folded.indexOf(word, start + 1)) {
        const end = start + word.length;
        if (!mayBeOwn(text, start, patterns) || patterns.isBroken(folded, start, end)) continue;
        found.push({ type: 'Agency', rule: RULE, form: 'relative', start, end, organ, place });
      }
      return found;
    });
  },
};
