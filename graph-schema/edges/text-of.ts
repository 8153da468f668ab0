/** A document is the text of a policy. */

import { lineColours } from '../colours.ts';
import { edgeType, optional } from '../declare.ts';
import { integer } from '../properties/integer.ts';

export const textOf = edgeType({
  type: 'TEXT_OF',
  from: ['Document'],
  to: ['Policy'],
  caption: { zh: '是其文本', en: 'is the text of' },
  about: { zh: '文档是该政策的文本', en: 'The document is the text of the policy' },
  colour: lineColours.mist,
  key: [],
  properties: {
    // A notice with its measures is the text of two policies; absent for the first.
    part: optional(integer, '第几部分', 'place among the policies within the document'),
  },
});
