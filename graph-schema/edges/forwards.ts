/** A notice passes a policy on: 转发《…》的通知. */
import { lineColours } from '../colours.ts';
import { policyRelation } from './policy-relation.ts';

export const forwards = policyRelation(
  'FORWARDS',
  lineColours.straw,
  { zh: '转发', en: 'forwards' },
  { zh: '甲文件转发乙文件', en: 'A notice passes the other on' },
);
