/** A policy carries out another: 为贯彻落实《…》. */
import { lineColours } from '../colours.ts';
import { policyRelation } from './policy-relation.ts';

export const implementsPolicy = policyRelation(
  'IMPLEMENTS',
  lineColours.azure,
  { zh: '落实', en: 'implements' },
  { zh: '甲文件为贯彻落实乙文件而制定', en: 'One policy carries out the other' },
);
