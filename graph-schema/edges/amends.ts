/** A policy changes another: 关于修改《…》的决定. */
import { colours } from '../colours.ts';
import { policyRelation } from './policy-relation.ts';

export const amends = policyRelation(
  'AMENDS',
  colours.vermilion,
  { zh: '修改', en: 'amends' },
  { zh: '甲文件修改乙文件', en: 'One policy changes the other' },
);
