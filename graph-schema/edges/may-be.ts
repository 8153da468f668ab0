/** An unresolved mention may be this thing; rank 1 is the likeliest. */

import { lineColours } from '../colours.ts';
import { edgeType, required } from '../declare.ts';
import { integer } from '../properties/integer.ts';
import { text } from '../properties/text.ts';

export const mayBe = edgeType({
  type: 'MAY_BE',
  from: ['Unresolved'],
  to: ['Region', 'Agency', 'Project', 'Policy'],
  caption: { zh: '可能是', en: 'may be' },
  about: { zh: '未定提法的候选', en: 'A candidate for what is open' },
  colour: lineColours.rose,
  key: [],
  properties: {
    rank: required(integer, '排名', 'rank', 'min'),
    reason: required(text, '原因', 'reason', 'min'),
  },
});
