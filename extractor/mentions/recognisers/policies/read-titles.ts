/**
 * The document that a heading without 《》 says it reads: 图解:|山东省…实施方案|, |安徽省农村供水管理办法|政策解读.
 *
 * Refuses a line of the text that only begins so, and what `titleRead` refuses.
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import { foldTitle } from '../../../knowledge/policy-title.ts';
import type { PolicyMention } from '../../mention.ts';
import { joinTitleLines } from '../../title-lines.ts';
import { titleRead } from '../../title-read.ts';

const rule = 'policy-read-titles';

export const policyReadTitles: Recogniser = {
  name: rule,
  find: ({ folded }, { lines }, knowledge) =>
    gather(joinTitleLines(lines, folded, knowledge), ({ start, end }): PolicyMention[] => {
      const read = titleRead(folded.slice(start, end), knowledge);
      if (!read) return [];
      const span = { start: start + read.start, end: start + read.end };
      return [{ type: 'Policy', form: 'titled', rule, ...span, title: foldTitle(folded.slice(span.start, span.end)) }];
    }),
};
