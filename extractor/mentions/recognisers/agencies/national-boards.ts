/**
 * Boards of the nation that no list knows: 国家, 全国, 国务院 + what they are for + 委员会.
 *
 *   takes 全国饲料评审委员会, 国家职业病诊断鉴定委员会, 国务院科学规划委员会
 *   refuses 国务院设立学位委员会 (a verb), 国家级审定委员会 (a class), 维护国家安全委员会 (begins before), 全国人民代表大会…委员会
 */
import type { Recogniser } from '../../../contracts.ts';
import { boardEnd } from '../../agencies/board-end.ts';
import { mayBeOwn } from '../../agencies/edges.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-national-boards';
const SHORTEST = 2;

export const agencyNationalBoards: Recogniser = {
  name: RULE,
  find: (text, _segments, { agencies }) => {
    const { folded } = text;
    const { patterns } = agencies;
    const { headStartsNot } = patterns.data;
    const { ending, owners, notBehind } = patterns.data.boards;
    const found: AgencyMention[] = [];
    if (!folded.includes(ending)) return found;
    for (const owner of owners)
      for (let start = folded.indexOf(owner); start !== -1; start = folded.indexOf(owner, start + 1)) {
        const at = start + owner.length;
        const end = boardEnd(folded, at, patterns, SHORTEST);
        if (end === at || !mayBeOwn(text, start, patterns)) continue;
        if (headStartsNot.some((word) => folded.startsWith(word, start))) continue;
        // 党和|国家功勋荣誉表彰工作委员会
        if (notBehind.some((word) => folded.endsWith(word, start))) continue;
        const organ = folded.slice(start, end);
        // 国家|体委分别转国家科学技术委员会
        const isOfTwo = owners.some((word) => folded.slice(at, end).includes(word));
        if (!isOfTwo && agencies.central(organ).length === 0)
          found.push({ type: 'Agency', rule: RULE, form: 'central', start, end, organ });
      }
    return found;
  },
};
