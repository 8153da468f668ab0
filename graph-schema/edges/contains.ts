/** A passage contains a citation. */

import { lineColours } from '../colours.ts';
import { edgeType, required } from '../declare.ts';
import { integer } from '../properties/integer.ts';

export const containsCitation = edgeType({
  type: 'CONTAINS',
  from: ['Passage'],
  to: ['Citation'],
  caption: { zh: '含引用', en: 'contains' },
  about: { zh: '段落中的一处引用', en: 'A citation in the passage' },
  colour: lineColours.mist,
  key: [],
  properties: {
    start: required(integer, '起点', 'start'),
    end: required(integer, '终点', 'end'),
  },
});
