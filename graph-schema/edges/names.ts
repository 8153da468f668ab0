/** A passage names a thing, in these words at this place; kept once for each place. */

import { lineColours } from '../colours.ts';
import { edgeType, required } from '../declare.ts';
import { integer } from '../properties/integer.ts';
import { text } from '../properties/text.ts';
import { basis } from './basis.ts';

export const names = edgeType({
  type: 'NAMES',
  from: ['Passage'],
  to: ['Region', 'Agency', 'Project', 'Policy', 'Unresolved'],
  caption: { zh: '提到', en: 'names' },
  about: { zh: '段落中的一处提法', en: 'One mention in the passage' },
  colour: lineColours.mist,
  key: ['start', 'end'],
  properties: {
    surface: required(text, '原文', 'surface'),
    start: required(integer, '起点', 'start'),
    end: required(integer, '终点', 'end'),
    rule: required(text, '规则', 'rule', 'min'),
    basis,
  },
});
