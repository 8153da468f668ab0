/** A Cypher question of the reader's own; the store lets only reading ones through. */
import { z } from 'zod';
import { type Parameters, RefusedQuery } from '../../../graph-schema/index.ts';
import { caps, type QueryAnswer } from '../../api.ts';
import { ApiError, toApiError } from '../errors.ts';
import { route } from './route.ts';

const longestQuery = 20_000;
const milliseconds = 15_000;

export const query = route({
  name: 'query',
  method: 'POST',
  question: z.object({
    cypher: z.string().min(1).max(longestQuery),
    parameters: z.record(z.string(), z.json()).optional(),
  }),
  answer: async ({ cypher, parameters = {} }, { store }): Promise<QueryAnswer> => {
    try {
      return await store.query(cypher, parameters as Parameters, { rows: caps.rows, milliseconds });
    } catch (error) {
      const known = toApiError(error);
      if (error instanceof RefusedQuery || known.code !== 'internal') throw known;
      throw new ApiError(
        'query-failed',
        known.message,
        'Check the spelling of labels and properties against the legend.',
      );
    }
  },
});
