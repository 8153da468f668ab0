/** A citation means a policy, or something that is still open. */

import { lineColours } from '../colours.ts';
import { edgeType } from '../declare.ts';
import { basis } from './basis.ts';

export const refersTo = edgeType({
  type: 'REFERS_TO',
  from: ['Citation'],
  to: ['Policy', 'Unresolved'],
  caption: { zh: '所指', en: 'refers to' },
  about: { zh: '引用所指的文件', en: 'The document that the citation means' },
  colour: lineColours.mist,
  key: [],
  properties: { basis },
});
