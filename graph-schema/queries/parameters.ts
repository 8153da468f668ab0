/** Parameters that many questions share. */
import type { QueryParameter } from './query.ts';

export const policy: QueryParameter = {
  type: 'policy',
  zh: '政策（标题、文号或编号）',
  en: 'policy (title, document number or id)',
  example: '国发〔2021〕3号',
};

export const region: QueryParameter = {
  type: 'region',
  zh: '地区（名称、代码或编号）',
  en: 'region (name, code or id)',
  example: '500114',
};

export const agency: QueryParameter = {
  type: 'agency',
  zh: '机构（全称、简称或编号）',
  en: 'agency (full or short name, or id)',
  example: '国务院',
};

export const limit: QueryParameter = { type: 'integer', zh: '最多行数', en: 'rows at most', default: 50, example: 10 };
