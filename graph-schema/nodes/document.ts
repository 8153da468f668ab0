/** A document as it was read, with its text verbatim. */
import { colours } from '../colours.ts';
import { nodeType, optional, required } from '../declare.ts';
import { choice } from '../properties/choice.ts';
import { integer } from '../properties/integer.ts';
import { sha256 } from '../properties/sha256.ts';
import { stringList } from '../properties/string-list.ts';
import { text } from '../properties/text.ts';
import { verbatim } from '../properties/verbatim.ts';
import { position } from './position.ts';

export const document = nodeType({
  type: 'Document',
  id: { prefix: 'document', form: 'document:<first 16 hexadecimal digits of the SHA-256>' },
  caption: { zh: '文档', en: 'Document' },
  about: { zh: '读入的一份文件，原文一字不改', en: 'A file that was read, its text verbatim' },
  colour: colours.sky,
  shape: 'square',
  shownBy: ['title', 'name'],
  searchable: ['name', 'title'],
  indexed: [],
  properties: {
    name: required(text, '文件名', 'file name', 'min'),
    sha256: required(sha256, '校验值', 'SHA-256 of the bytes'),
    encoding: required(text, '编码', 'encoding', 'min'),
    format: required(text, '格式', 'format', 'min'),
    script: required(choice('script', ['Hans', 'Hant', 'mixed', 'none']), '字体', 'script'),
    text: required(verbatim, '原文', 'text'),
    length: required(integer, '长度', 'length in UTF-16 code units'),
    title: optional(text, '标题', 'title', 'longest'),
    notices: optional(stringList, '提示', 'notices', 'union'),
    ...position,
  },
});
