/**
 * Acts of Macao by their number alone.
 *
 * Takes `廢止第38/2006號行政長官批示`, `第85/84/M號法令第三條`, `第6/2015號經濟財政司司長批示`.
 * Refuses `第12/2013號法律《城市規劃法》` (the title stands beside it), `第3/4号机组`.
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { PolicyMention } from '../../mention.ts';

const rule = 'policy-gazetted';

export const policyGazetted: Recogniser = {
  name: rule,
  find: ({ folded }, _segments, { cues }) =>
    gather(cues.gazettedIn(folded), ({ start, end }): PolicyMention[] =>
      folded[end] === '《'
        ? []
        : [{ type: 'Policy', form: 'number', rule, start, end, title: folded.slice(start, end) }],
    ),
};
