/** A Cypher question of the reader's own; the store lets only reading ones through. */
import { z } from 'zod';
import type { Parameters } from '../../../graph-schema/index.ts';
import { caps, type QueryAnswer } from '../../api.ts';
import { route } from './route.ts';

export const longestQuery = 20_000;
const milliseconds = 15_000;

export const query = route({
  name: 'query',
  method: 'POST',
  question: z.object({
    cypher: z.string().min(1).max(longestQuery),
    parameters: z.record(z.string(), z.json()).optional(),
  }),
  answer: ({ cypher, parameters = {} }, { store }, signal): Promise<QueryAnswer> =>
    store.query(cypher, parameters as Parameters, { rows: caps.rows, milliseconds, signal }),
});
