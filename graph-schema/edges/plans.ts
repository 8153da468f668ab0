/** A policy plans, builds or supports a project. */

import { lineColours } from '../colours.ts';
import { edgeType, required } from '../declare.ts';
import { integer } from '../properties/integer.ts';
import { nodeIdList } from '../properties/node-id-list.ts';
import { evidence } from './evidence.ts';

export const plans = edgeType({
  type: 'PLANS',
  from: ['Policy'],
  to: ['Project'],
  caption: { zh: '部署', en: 'plans' },
  about: { zh: '政策部署该项目', en: 'The policy plans the project' },
  colour: lineColours.amber,
  key: [],
  properties: {
    count: required(integer, '次数', 'count', { sizeOf: 'evidence' }),
    passages: required(nodeIdList('passage'), '段落', 'passages', 'union'),
    ...evidence,
  },
});
