/**
 * Policies named without marks: national laws by their full name, and names that are known.
 *
 * Takes `中华人民共和国土地管理法第三条`, `“十四五”规划《纲要》`, `党的十九大报告`.
 * Refuses `中华人民共和国境内的公司法人`, `土地管理法` (bare names are left to what the text itself defines).
 */
import type { Recogniser } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { foldTitle } from '../../knowledge/policy-title.ts';
import { readAfterTitle } from '../after-title.ts';
import type { PolicyMention } from '../mention.ts';

const rule = 'policy-names';
/** A law that the data does not hold: up to its last 法 or 条例 before something that cannot go on a name. */
const otherLaw =
  /中华人民共和国[\u4e00-\u9fff]{2,28}?(?:法|条例|法典|法实施条例|法实施细则)(?=第[一二三四五六七八九十百\d]|规定|的规定|[,、。;:)\n》]|和|及|等|$)/y;
const STATE = '中华人民共和国';

const named = (text: string, start: number, end: number, knowledge: Knowledge): PolicyMention => ({
  type: 'Policy',
  form: 'named',
  rule,
  start,
  title: foldTitle(text.slice(start, end)),
  ...readAfterTitle(text, end, knowledge.cues),
});

const findOtherLaws = (text: string, knowledge: Knowledge): PolicyMention[] => {
  const found: PolicyMention[] = [];
  for (let at = text.indexOf(STATE); at !== -1; at = text.indexOf(STATE, at + STATE.length)) {
    if (knowledge.policies.names.longestAt(text, at)) continue;
    otherLaw.lastIndex = at;
    const law = otherLaw.exec(text);
    if (law && knowledge.policies.isLawName(law[0])) found.push(named(text, at, otherLaw.lastIndex, knowledge));
  }
  return found;
};

export const policyNames: Recogniser = {
  name: rule,
  find: ({ folded }, _segments, knowledge) => [
    ...knowledge.policies.names
      .scan(folded)
      .filter(({ start, end }) => !knowledge.policies.isPartOfWord(folded, start, end))
      .map(({ start, end }) => named(folded, start, end, knowledge)),
    ...findOtherLaws(folded, knowledge),
  ],
};
