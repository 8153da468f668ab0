/** An agency or a region was replaced by another. */

import { lineColours } from '../colours.ts';
import { edgeType, optional, required } from '../declare.ts';
import { partialDate } from '../properties/partial-date.ts';
import { text } from '../properties/text.ts';

export const succeededBy = edgeType({
  type: 'SUCCEEDED_BY',
  from: ['Agency', 'Region'],
  to: ['Agency', 'Region'],
  caption: { zh: '后继', en: 'succeeded by' },
  about: { zh: '由后者取代', en: 'The latter took its place' },
  colour: lineColours.slate,
  key: [],
  properties: {
    date: optional(partialDate, '日期', 'date', 'longest'),
    source: required(text, '来源', 'source', 'min'),
  },
});
