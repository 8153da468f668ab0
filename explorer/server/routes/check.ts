/** Whether a query can be read at all, and where not, which of its names nothing has, and what is never true: for marks while it is written. Nothing is run. */
import { z } from 'zod';
import { checkReadOnly, neverEqual, unknownNames } from '../../../graph-schema/index.ts';
import type { CheckAnswer } from '../../api.ts';
import { longestQuery } from './query.ts';
import { route } from './route.ts';

export const check = route({
  name: 'check',
  method: 'POST',
  question: z.object({ cypher: z.string().max(longestQuery) }),
  answer: async ({ cypher }): Promise<CheckAnswer> => {
    const verdict = cypher.trim() === '' ? { ok: true as const } : checkReadOnly(cypher);
    const [unknown, never] = [unknownNames(cypher), neverEqual(cypher)];
    if (verdict.ok)
      return {
        ...(unknown.length > 0 ? { unknown } : {}),
        ...(never.length > 0 ? { neverEqual: never } : {}),
      };
    const { reason: message, position } = verdict;
    return { problem: { message, ...(position ? { position } : {}) } };
  },
});
