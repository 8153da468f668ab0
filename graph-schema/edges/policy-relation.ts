/** The one form of the eight relations between policies; each has its file with its name and captions. */
import { type Caption, edgeType, required } from '../declare.ts';
import { integer } from '../properties/integer.ts';
import { nodeIdList } from '../properties/node-id-list.ts';
import { evidence } from './evidence.ts';

export const policyRelation = <const Name extends string>(
  type: Name,
  colour: string,
  caption: Caption,
  about: Caption,
) =>
  edgeType({
    type,
    from: ['Policy'],
    to: ['Policy'],
    caption,
    about,
    colour,
    key: [],
    properties: {
      citations: required(nodeIdList('citation'), '引用处', 'citations', 'union'),
      count: required(integer, '次数', 'count', { sizeOf: 'citations' }),
      ...evidence,
    },
  });
