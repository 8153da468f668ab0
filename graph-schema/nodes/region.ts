/** A place: an administrative division by its code, or a named area by its name. */
import { colours } from '../colours.ts';
import { nodeType, optional, required } from '../declare.ts';
import { adcode } from '../properties/adcode.ts';
import { choice } from '../properties/choice.ts';
import { decimal } from '../properties/decimal.ts';
import { stringList } from '../properties/string-list.ts';
import { text } from '../properties/text.ts';
import { year } from '../properties/year.ts';
import { position } from './position.ts';
import { regionLevels } from './region-levels.ts';

export const region = nodeType({
  type: 'Region',
  id: { prefix: 'region', form: 'region:<adcode | canonical name | adcode/township>' },
  caption: { zh: '地区', en: 'Region' },
  about: { zh: '行政区划或有名称的区域', en: 'An administrative division or a named area' },
  colour: colours.green,
  shape: 'square',
  shownBy: ['name'],
  searchable: ['name', 'fullName', 'aliases', 'code'],
  indexed: ['name', 'code'],
  properties: {
    name: required(text, '名称', 'name'),
    fullName: required(text, '全称', 'full name'),
    level: required(choice('level', regionLevels), '级别', 'level'),
    code: optional(adcode, '区划代码', 'division code'),
    lon: optional(decimal, '经度', 'longitude'),
    lat: optional(decimal, '纬度', 'latitude'),
    validFrom: optional(year, '设立年份', 'valid from'),
    validTo: optional(year, '撤销年份', 'valid to'),
    aliases: optional(stringList, '别称', 'other names', 'union'),
    ...position,
  },
});
