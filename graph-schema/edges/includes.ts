/** A named area includes a region, perhaps only in some years. */

import { lineColours } from '../colours.ts';
import { edgeType, optional, required } from '../declare.ts';
import { text } from '../properties/text.ts';
import { year } from '../properties/year.ts';

export const includes = edgeType({
  type: 'INCLUDES',
  from: ['Region'],
  to: ['Region'],
  caption: { zh: '包括', en: 'includes' },
  about: { zh: '区域包括该地区', en: 'The area includes the region' },
  colour: lineColours.pale,
  key: [],
  properties: {
    source: required(text, '来源', 'source', 'min'),
    from: optional(year, '起始年份', 'from', 'min'),
    to: optional(year, '截止年份', 'to', 'max'),
  },
});
