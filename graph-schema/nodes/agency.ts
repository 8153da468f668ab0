/** An organ of party or state, or another body that issues or carries out policy. */
import { colours } from '../colours.ts';
import { nodeType, optional, required } from '../declare.ts';
import { adcode } from '../properties/adcode.ts';
import { stringList } from '../properties/string-list.ts';
import { text } from '../properties/text.ts';
import { position } from './position.ts';

export const agency = nodeType({
  type: 'Agency',
  id: { prefix: 'agency', form: 'agency:<full official name>' },
  caption: { zh: '机构', en: 'Agency' },
  about: { zh: '发布或执行政策的机关', en: 'A body that issues or carries out policy' },
  colour: colours.vermilion,
  shape: 'ring',
  shownBy: ['name'],
  searchable: ['name', 'shortNames'],
  indexed: ['name'],
  properties: {
    name: required(text, '全称', 'full name'),
    shortNames: optional(stringList, '简称', 'short names', 'union'),
    level: optional(text, '级别', 'level', 'min'),
    region: optional(adcode, '所属地区', 'code of its region', 'min'),
    ...position,
  },
});
