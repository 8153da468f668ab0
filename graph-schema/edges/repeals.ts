/** A policy ends another: 《…》同时废止. */
import { lineColours } from '../colours.ts';
import { policyRelation } from './policy-relation.ts';

export const repeals = policyRelation(
  'REPEALS',
  lineColours.slate,
  { zh: '废止', en: 'repeals' },
  { zh: '甲文件废止乙文件', en: 'One policy ends the other' },
);
