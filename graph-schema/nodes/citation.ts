/** One reference to another document in one place, with the clause that makes it. */
import { colours } from '../colours.ts';
import { nodeType, optional, required } from '../declare.ts';
import { choice } from '../properties/choice.ts';
import { integer } from '../properties/integer.ts';
import { nodeId } from '../properties/node-id.ts';
import { text } from '../properties/text.ts';

export const citation = nodeType({
  type: 'Citation',
  id: { prefix: 'citation', form: 'citation:<document>#<start>-<end>, with ~n if several stand in one span' },
  caption: { zh: '引用', en: 'Citation' },
  about: { zh: '一处引用及其所在的句子', en: 'One reference to another document, with its clause' },
  colour: colours.yellow,
  shape: 'diamond',
  shownBy: ['title', 'docNumber', 'quote'],
  searchable: ['quote', 'title', 'docNumber'],
  indexed: ['document'],
  properties: {
    document: required(nodeId('document'), '所在文档', 'document'),
    relation: required(
      choice('relation', ['implements', 'basis', 'interprets', 'issues', 'forwards', 'amends', 'repeals', 'mentions']),
      '关系',
      'relation',
    ),
    quote: required(text, '原句', 'quote'),
    start: required(integer, '起点', 'start'),
    end: required(integer, '终点', 'end'),
    title: optional(text, '所引标题', 'cited title'),
    docNumber: optional(text, '所引文号', 'cited document number'),
    article: optional(text, '所引条款', 'cited article'),
    cue: optional(text, '提示词', 'cue'),
    rule: required(text, '规则', 'rule'),
  },
});
