/** A project lies in a region; `basis` says how we know. */

import { lineColours } from '../colours.ts';
import { edgeType, required } from '../declare.ts';
import { choice } from '../properties/choice.ts';
import { evidence } from './evidence.ts';

export const locatedIn = edgeType({
  type: 'LOCATED_IN',
  from: ['Project'],
  to: ['Region'],
  caption: { zh: '位于', en: 'located in' },
  about: { zh: '项目位于该地区', en: 'The project lies in the region' },
  colour: lineColours.bark,
  key: [],
  properties: {
    basis: required(
      choice('location-basis', ['name', 'clause', 'list', 'heading', 'jurisdiction']),
      '依据',
      'basis',
      'first-choice',
    ),
    ...evidence,
  },
});
