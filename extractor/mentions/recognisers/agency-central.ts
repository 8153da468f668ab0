/**
 * Central organs by their official names and short forms.
 *
 *   takes 国家发展改革委, 党中央, 银保监会
 *   refuses 财政部门 (a class), 全国人大代表 (a person), 中国银行 (a firm)
 */
import type { Recogniser } from '../../contracts.ts';
import type { AgencyMention } from '../mention.ts';

const RULE = 'agency-central';

export const agencyCentral: Recogniser = {
  name: RULE,
  find: ({ folded }, _segments, { agencies }) =>
    agencies.scanCentral(folded).flatMap(({ start, end, name }): AgencyMention[] => {
      const { patterns } = agencies;
      if (agencies.central(name).every(({ organ }) => organ.isFirm) || patterns.isBroken(folded, start, end, true))
        return [];
      const sub = patterns.subEnd(folded, end);
      return [{ type: 'Agency', rule: RULE, form: 'central', start, end: sub, organ: folded.slice(start, sub) }];
    }),
};
