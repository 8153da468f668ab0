/** A mention that could not be linked to one thing, kept with its reason; its candidates hang on MAY_BE. */
import { colours } from '../colours.ts';
import { nodeType, required } from '../declare.ts';
import { choice } from '../properties/choice.ts';
import { nodeId } from '../properties/node-id.ts';
import { text } from '../properties/text.ts';

export const unresolved = nodeType({
  type: 'Unresolved',
  id: { prefix: 'unresolved', form: 'unresolved:<document>#<start>-<end>:<type>' },
  caption: { zh: '未定', en: 'Unresolved' },
  about: { zh: '尚不能确定所指的提法', en: 'A mention whose meaning is open' },
  colour: colours.grey,
  shape: 'triangle',
  shownBy: ['surface'],
  searchable: ['surface'],
  indexed: ['document'],
  properties: {
    surface: required(text, '原文', 'surface'),
    type: required(choice('mention-type', ['Region', 'Agency', 'Project', 'Policy']), '类型', 'type'),
    reason: required(text, '原因', 'reason', 'min'),
    document: required(nodeId('document'), '所在文档', 'document'),
  },
});
