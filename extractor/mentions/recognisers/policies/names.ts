/**
 * Policies named without marks: national laws by their full name, and names that are known.
 *
 * Takes `中华人民共和国土地管理法第三条`, `“十四五”规划《纲要》`, `党的十九大报告`.
 * Refuses `中华人民共和国境内的公司法人`, the note on the line below a statute's title, `土地管理法` (bare names are left to what the text itself defines).
 */
import type { Recogniser } from '../../../contracts.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { foldTitle } from '../../../knowledge/policy-title.ts';
import { readAfterTitle } from '../../after-title.ts';
import type { PolicyMention } from '../../mention.ts';

const rule = 'policy-names';
const LINE_END = '\n';

const named = (text: string, start: number, end: number, knowledge: Knowledge): PolicyMention => ({
  type: 'Policy',
  form: 'named',
  rule,
  start,
  title: foldTitle(text.slice(start, end)),
  // 中华人民共和国公路法 / (1997年7月3日…通过 …主席令第八十六号公布): what a statute's head says below its title is of its own.
  ...(text[end] === LINE_END ? { end } : readAfterTitle(text, end, knowledge.cues)),
});

export const policyNames: Recogniser = {
  name: rule,
  find: ({ folded }, _segments, knowledge) => {
    const { policies } = knowledge;
    const known = policies.names.scan(folded).filter(({ start, end }) => !policies.isPartOfWord(folded, start, end));
    // A law that the data does not hold shows itself by its form; where both speak, the data is right.
    const starts = new Set(known.map(({ start }) => start));
    const others = policies.scanLaws(folded).filter(({ start }) => !starts.has(start));
    return [...known, ...others].map(({ start, end }) => named(folded, start, end, knowledge));
  },
};
