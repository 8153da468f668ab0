/** A policy names another without a stronger relation. */
import { lineColours } from '../colours.ts';
import { policyRelation } from './policy-relation.ts';

export const mentions = policyRelation(
  'MENTIONS',
  lineColours.pale,
  { zh: '提及', en: 'mentions' },
  { zh: '甲文件提到乙文件', en: 'One policy names the other' },
);
