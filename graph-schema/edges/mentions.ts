/** A policy names another without a stronger relation. */
import { colours } from '../colours.ts';
import { policyRelation } from './policy-relation.ts';

export const mentions = policyRelation(
  'MENTIONS',
  colours.sky,
  { zh: '提及', en: 'mentions' },
  { zh: '甲文件提到乙文件', en: 'One policy names the other' },
);
