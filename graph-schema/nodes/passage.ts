/** A stretch of a document that is read as one: a heading, a paragraph, a list item. */
import { colours } from '../colours.ts';
import { nodeType, optional, required } from '../declare.ts';
import { integer } from '../properties/integer.ts';
import { nodeId } from '../properties/node-id.ts';
import { text } from '../properties/text.ts';

export const passage = nodeType({
  type: 'Passage',
  id: { prefix: 'passage', form: 'passage:<document>#<start>-<end>' },
  caption: { zh: '段落', en: 'Passage' },
  about: { zh: '文档中的一段原文', en: 'A stretch of a document, verbatim' },
  colour: colours.pink,
  shape: 'square',
  shownBy: ['text'],
  searchable: ['text'],
  indexed: ['document'],
  properties: {
    document: required(nodeId('document'), '所在文档', 'document'),
    text: required(text, '原文', 'text'),
    start: required(integer, '起点', 'start'),
    end: required(integer, '终点', 'end'),
    kind: required(text, '种类', 'kind'),
    heading: optional(text, '所属标题', 'heading'),
    order: required(integer, '次序', 'order'),
    // Equal to that of the TEXT_OF edge to the policy which it is a passage of; absent on both for the document's own.
    part: optional(integer, '所属部分', 'which of the policies within the document'),
  },
});
