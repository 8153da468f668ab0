/** A text explains a policy: 《…》解读. */
import { lineColours } from '../colours.ts';
import { policyRelation } from './policy-relation.ts';

export const interprets = policyRelation(
  'INTERPRETS',
  lineColours.rose,
  { zh: '解读', en: 'interprets' },
  { zh: '甲文件解读乙文件', en: 'One text explains the other' },
);
