/** Whether a query can be read at all, and where not: for marks while it is written. Nothing is run. */
import { z } from 'zod';
import { checkReadOnly } from '../../../graph-schema/index.ts';
import type { CheckAnswer } from '../../api.ts';
import { longestQuery } from './query.ts';
import { route } from './route.ts';

export const check = route({
  name: 'check',
  method: 'POST',
  question: z.object({ cypher: z.string().max(longestQuery) }),
  answer: async ({ cypher }): Promise<CheckAnswer> => {
    const verdict = cypher.trim() === '' ? { ok: true as const } : checkReadOnly(cypher);
    if (verdict.ok) return {};
    const { reason: message, position } = verdict;
    return { problem: { message, ...(position ? { position } : {}) } };
  },
});
