/** A notice brings a policy out: 关于印发《…》的通知. */
import { lineColours } from '../colours.ts';
import { policyRelation } from './policy-relation.ts';

export const issues = policyRelation(
  'ISSUES',
  lineColours.plum,
  { zh: '印发', en: 'issues' },
  { zh: '甲文件印发乙文件', en: 'A notice brings the other out' },
);
