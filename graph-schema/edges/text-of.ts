/** A document is the text of a policy. */
import { colours } from '../colours.ts';
import { edgeType } from '../declare.ts';

export const textOf = edgeType({
  type: 'TEXT_OF',
  from: ['Document'],
  to: ['Policy'],
  caption: { zh: '是其文本', en: 'is the text of' },
  about: { zh: '文档是该政策的文本', en: 'The document is the text of the policy' },
  colour: colours.sky,
  key: [],
  properties: {},
});
