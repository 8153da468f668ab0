/** A policy document as a thing: held as text here, or only cited (`held: false`). */
import { colours } from '../colours.ts';
import { nodeType, optional, required } from '../declare.ts';
import { adcode } from '../properties/adcode.ts';
import { flag } from '../properties/flag.ts';
import { partialDate } from '../properties/partial-date.ts';
import { stringList } from '../properties/string-list.ts';
import { text } from '../properties/text.ts';
import { position } from './position.ts';

export const policy = nodeType({
  type: 'Policy',
  id: {
    prefix: 'policy',
    form: 'policy:<folded title>, policy:<document number> if no title is known, policy:untitled/<document> if neither',
  },
  caption: { zh: '政策', en: 'Policy' },
  about: { zh: '一份政策文件，已收录或只被引用', en: 'A policy document, held here or only cited' },
  colour: colours.blue,
  shape: 'circle',
  shownBy: ['title', 'docNumber', 'opening'],
  searchable: ['title', 'docNumber', 'aliases'],
  indexed: ['docNumber', 'date'],
  properties: {
    title: optional(text, '标题', 'title', 'longest'),
    opening: optional(text, '开头', 'opening words, where no title is known', 'longest'),
    docNumber: optional(text, '文号', 'document number', 'min'),
    numberedBy: optional(text, '文号机关', 'numbering organ', 'min'),
    date: optional(partialDate, '日期', 'date', 'longest'),
    effective: optional(partialDate, '施行日期', 'in force from', 'longest'),
    expires: optional(partialDate, '失效日期', 'in force until', 'longest'),
    kind: optional(text, '文种', 'kind', 'min'),
    held: required(flag, '已收录', 'held here', 'or'),
    addressees: optional(stringList, '主送', 'addressed to', 'union'),
    copies: optional(stringList, '抄送', 'copied to', 'union'),
    aliases: optional(stringList, '别称', 'other names', 'union'),
    jurisdiction: optional(adcode, '适用地区', 'jurisdiction', 'min'),
    ...position,
  },
});
