/**
 * Of policies that overlap, the longest stays: a title absorbs the number in its bracket, a heading the titles inside it.
 *
 * `《甲办法》(国发〔2021〕3号)` over `国发〔2021〕3号`; `“十四五”规划《纲要》` over `《纲要》`; `关于修改《甲条例》的决定` over `《甲条例》`.
 * Leaves `国发〔2021〕3号《甲办法》` two mentions: side by side is no overlap.
 */
import type { Refiner } from '../../contracts.ts';
import type { Mention, PolicyMention } from '../mention.ts';

/** What decides between equal spans: the form that says more. */
const strength: Readonly<Record<PolicyMention['form'], number>> = {
  'own-title': 0,
  titled: 1,
  named: 2,
  number: 3,
  self: 4,
};

const longerFirst = (a: PolicyMention, b: PolicyMention): number =>
  a.start - b.start || b.end - a.end || strength[a.form] - strength[b.form];

export const policyOverlaps: Refiner = {
  name: 'policy-overlaps',
  refine: (mentions) => {
    const dropped = new Set<Mention>();
    let last: PolicyMention | undefined;
    for (const mention of mentions.filter((m): m is PolicyMention => m.type === 'Policy').sort(longerFirst)) {
      if (last && mention.start < last.end) {
        const longer = mention.end - mention.start > last.end - last.start;
        dropped.add(longer ? last : mention);
        if (longer) last = mention;
      } else last = mention;
    }
    return mentions.filter((mention) => !dropped.has(mention));
  },
};
