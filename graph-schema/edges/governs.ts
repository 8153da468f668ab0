/** An agency is in charge of a region. */

import { lineColours } from '../colours.ts';
import { edgeType, required } from '../declare.ts';
import { text } from '../properties/text.ts';

export const governs = edgeType({
  type: 'GOVERNS',
  from: ['Agency'],
  to: ['Region'],
  caption: { zh: '管辖', en: 'governs' },
  about: { zh: '机关管辖该地区', en: 'The agency is in charge of the region' },
  colour: lineColours.rust,
  key: [],
  properties: { source: required(text, '来源', 'source', 'min') },
});
