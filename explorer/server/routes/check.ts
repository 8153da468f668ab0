/** Whether a query can be read at all, and where not, and which of its names nothing has: for marks while it is written. Nothing is run. */
import { z } from 'zod';
import { checkReadOnly, unknownNames } from '../../../graph-schema/index.ts';
import type { CheckAnswer } from '../../api.ts';
import { longestQuery } from './query.ts';
import { route } from './route.ts';

export const check = route({
  name: 'check',
  method: 'POST',
  question: z.object({ cypher: z.string().max(longestQuery) }),
  answer: async ({ cypher }): Promise<CheckAnswer> => {
    const verdict = cypher.trim() === '' ? { ok: true as const } : checkReadOnly(cypher);
    const unknown = unknownNames(cypher);
    if (verdict.ok) return unknown.length === 0 ? {} : { unknown };
    const { reason: message, position } = verdict;
    return { problem: { message, ...(position ? { position } : {}) } };
  },
});
