/** A named undertaking: a railway, a reservoir, a zone, a programme. */
import { colours } from '../colours.ts';
import { nodeType, optional, required } from '../declare.ts';
import { text } from '../properties/text.ts';
import { position } from './position.ts';

export const project = nodeType({
  type: 'Project',
  id: { prefix: 'project', form: 'project:<full name>' },
  caption: { zh: '项目', en: 'Project' },
  about: { zh: '有名称的具体工程或行动', en: 'A named, concrete undertaking' },
  colour: colours.orange,
  shape: 'diamond',
  shownBy: ['name'],
  searchable: ['name'],
  indexed: ['name'],
  properties: {
    name: required(text, '名称', 'name'),
    head: optional(text, '类别词', 'head word', 'longest'),
    ...position,
  },
});
