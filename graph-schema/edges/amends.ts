/** A policy changes another: 关于修改《…》的决定. */
import { lineColours } from '../colours.ts';
import { policyRelation } from './policy-relation.ts';

export const amends = policyRelation(
  'AMENDS',
  lineColours.brick,
  { zh: '修改', en: 'amends' },
  { zh: '甲文件修改乙文件', en: 'One policy changes the other' },
);
