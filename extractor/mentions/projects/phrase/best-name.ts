/** The best that one unknown word of a phrase is: proper, common or prose; one character tells little, and none nothing. */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { propernessOf } from './proper.ts';
import type { Token } from './token.ts';

export const bestName = (text: string, tokens: readonly Token[], knowledge: Knowledge): string => {
  let best = 'none';
  for (const token of tokens) {
    if (token.kind !== 'name') continue;
    if (token.end - token.start < 2) {
      if (best === 'none') best = 'one character';
      continue;
    }
    const properness = propernessOf(text, token, knowledge);
    if (properness === 'proper') return 'proper';
    if (best !== 'common') best = properness;
  }
  return best;
};
