/** A region is part of the next larger one. */

import { lineColours } from '../colours.ts';
import { edgeType, required } from '../declare.ts';
import { text } from '../properties/text.ts';

export const partOf = edgeType({
  type: 'PART_OF',
  from: ['Region'],
  to: ['Region'],
  caption: { zh: '隶属', en: 'part of' },
  about: { zh: '地区隶属于上一级地区', en: 'The region belongs to the larger one' },
  colour: lineColours.leaf,
  key: [],
  properties: { source: required(text, '来源', 'source', 'min') },
});
