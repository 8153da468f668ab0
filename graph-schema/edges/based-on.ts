/** A policy rests on another: 根据《…》. */
import { lineColours } from '../colours.ts';
import { policyRelation } from './policy-relation.ts';

export const basedOn = policyRelation(
  'BASED_ON',
  lineColours.violet,
  { zh: '依据', en: 'is based on' },
  { zh: '甲文件以乙文件为依据', en: 'One policy rests on the other' },
);
