/** What every domain edge carries: the places that say it, and their words. */
import { required } from '../declare.ts';
import { sourceSpanList } from '../properties/source-span-list.ts';
import { stringList } from '../properties/string-list.ts';

export const evidence = {
  evidence: required(sourceSpanList, '出处', 'places that say it', 'union'),
  quotes: required(stringList, '原文', 'their words, verbatim', 'with-evidence'),
};
