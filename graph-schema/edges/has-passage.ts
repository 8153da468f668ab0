/** A document consists of its passages. */

import { lineColours } from '../colours.ts';
import { edgeType, required } from '../declare.ts';
import { integer } from '../properties/integer.ts';

export const hasPassage = edgeType({
  type: 'HAS_PASSAGE',
  from: ['Document'],
  to: ['Passage'],
  caption: { zh: '包含段落', en: 'has passage' },
  about: { zh: '文档的一段', en: 'A passage of the document' },
  colour: lineColours.mist,
  key: [],
  properties: { order: required(integer, '次序', 'order') },
});
