/** Captions of columns that many questions share. */
import type { Caption } from '../declare.ts';

const caption = (zh: string, en: string): Caption => ({ zh, en });

export const captions = {
  id: caption('编号', 'id'),
  policy: caption('政策', 'policy'),
  number: caption('文号', 'number'),
  date: caption('日期', 'date'),
  kind: caption('文种', 'kind'),
  held: caption('已收录', 'held here'),
  region: caption('地区', 'region'),
  level: caption('级别', 'level'),
  agency: caption('机构', 'agency'),
  project: caption('项目', 'project'),
  role: caption('角色', 'role'),
  orRoles: caption('或为', 'or else'),
  count: caption('次数', 'count'),
  policies: caption('政策数', 'policies'),
  quotes: caption('原文', 'quotes'),
  evidence: caption('出处', 'place'),
  relation: caption('关系', 'relation'),
  steps: caption('层级', 'steps'),
} as const;
