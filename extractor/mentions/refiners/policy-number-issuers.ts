/**
 * A number that an organ's name stands before begins behind that name.
 *
 *   takes 国家能源局|自然资办发〔2023〕12号, 黑龙江省物价局|黑价字〔1988〕96号, 生态环境厅|川环审批〔2020〕14号
 *   refuses 人社部发〔2020〕11号 (the organ is part of it), 国务院令第722号, 财政部公告2023年第1号
 */
import { scanDocNumbers, showDocNumber } from '../../../graph-schema/index.ts';
import type { Refiner } from '../../contracts.ts';
import type { Mention, PolicyMention } from '../mention.ts';

const NAME = 'policy-number-issuers';
/** 川|环审批〔: of a code there are at least two characters. */
const SHORTEST = 2;
const OPENS = /^[\u4e00-\u9fff]+(?=[〔[(])/u;

export const policyNumberIssuers: Refiner = {
  name: NAME,
  because: 'an organ stands before the number and is no part of it',
  refine: (mentions, { folded }, _segments, { agencies, cues }) => {
    const numbers = mentions.filter(
      (mention): mention is PolicyMention => mention.type === 'Policy' && mention.form === 'number',
    );
    if (numbers.length === 0) return mentions;
    const ends = new Map<number, number>();
    for (const { type, start, end } of mentions)
      if (type === 'Agency') ends.set(start, Math.max(end, ends.get(start) ?? 0));
    const cut = new Map<Mention, PolicyMention>();
    for (const number of numbers) {
      const end = ends.get(number.start) ?? agencies.patterns.tailAt(folded, number.start)?.end;
      if (end === undefined || end >= number.end) continue;
      const code = OPENS.exec(folded.slice(end, number.end))?.[0] ?? '';
      const [rest] = code.length < SHORTEST ? [] : scanDocNumbers(folded.slice(end, number.end), cues);
      if (rest?.start !== 0) continue;
      cut.set(number, { ...number, start: end, docNumber: showDocNumber(rest.number) });
    }
    return cut.size === 0 ? mentions : mentions.map((mention) => cut.get(mention) ?? mention);
  },
};
