/** A policy touches a region, in one role; several roles are several edges. */

import { lineColours } from '../colours.ts';
import { edgeType, optional, required } from '../declare.ts';
import { flag } from '../properties/flag.ts';
import { integer } from '../properties/integer.ts';
import { nodeIdList } from '../properties/node-id-list.ts';
import { stringList } from '../properties/string-list.ts';
import { evidence } from './evidence.ts';
import { touchRole } from './roles.ts';

export const touches = edgeType({
  type: 'TOUCHES',
  from: ['Policy'],
  to: ['Region'],
  caption: { zh: '涉及', en: 'touches' },
  about: { zh: '政策涉及该地区', en: 'The policy touches the region' },
  colour: lineColours.leaf,
  key: ['role'],
  properties: {
    role: required(touchRole, '角色', 'role'),
    /** `before 支持, right 高质量发展`: the words that gave the role, and where they stand. */
    reasons: optional(stringList, '判据', 'reasons', 'union'),
    /** One place at least says the role without doubt; unknown of graphs that others made. */
    sure: optional(flag, '角色确定', 'role is certain', 'or'),
    /** Else the roles that its doubtful places may say instead, which are at least a third as likely. */
    orRoles: optional(stringList, '或为', 'or else', 'union'),
    count: required(integer, '次数', 'count', { sizeOf: 'evidence' }),
    passages: required(nodeIdList('passage'), '段落', 'passages', 'union'),
    ...evidence,
  },
});
