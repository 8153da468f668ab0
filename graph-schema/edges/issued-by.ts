/** A policy was issued by an agency; `order` as the heading lists the issuers. */

import { lineColours } from '../colours.ts';
import { edgeType, required } from '../declare.ts';
import { integer } from '../properties/integer.ts';
import { evidence } from './evidence.ts';

export const issuedBy = edgeType({
  type: 'ISSUED_BY',
  from: ['Policy'],
  to: ['Agency'],
  caption: { zh: '发布机关', en: 'issued by' },
  about: { zh: '政策由该机关发布', en: 'The agency issued the policy' },
  colour: lineColours.rust,
  key: [],
  properties: { order: required(integer, '次序', 'order', 'min'), ...evidence },
});
