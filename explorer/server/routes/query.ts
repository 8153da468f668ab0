/** A Cypher question of the reader's own, or a ready one; the store lets only reading ones through. */
import { z } from 'zod';
import { askReady, type Meant, type Parameters, type ParameterValue } from '../../../graph-schema/index.ts';
import { caps, type QueryAnswer } from '../../api.ts';
import type { ApiError } from '../errors.ts';
import { patience } from '../patience.ts';
import { severalFit } from './asked-policy.ts';
import { notFound, route } from './route.ts';

export const longestQuery = 20_000;

/** As deep as a query itself may nest; deeper values would break what writes them on, not only the question. */
const deepest = 24;
const isShallow = (value: unknown, most: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (most > 0 && Object.values(value).every((one) => isShallow(one, most - 1)));
/** It came as JSON, so that its depth is all that can be wrong with it. */
const parameter = z.custom<ParameterValue>((value) => isShallow(value, deepest), {
  error: `expected at most ${deepest} levels of lists and maps`,
});

/** An empty table would look like an answer where a name fits nothing, or several things. */
const troubleOf = ({ written, found }: Meant): ApiError =>
  found.status === 'several'
    ? severalFit(found.candidates.map(({ name }) => name))
    : notFound('the name', written, found.status === 'none' ? found.near : []);

export const query = route({
  name: 'query',
  method: 'POST',
  question: z.object({
    cypher: z.string().min(1).max(longestQuery),
    parameters: z.record(z.string(), parameter).optional(),
    ready: z.string().optional(),
  }),
  answer: async ({ cypher, parameters = {}, ready }, { store, keeper, questions }, signal): Promise<QueryAnswer> => {
    const ask = (values: Parameters) =>
      store.query(cypher, values, { rows: caps.rows, milliseconds: patience, signal });
    const question = questions.find(({ name }) => name === ready);
    if (ready !== undefined && !question) throw notFound('the question', ready);
    if (!question) return ask(parameters);
    const { answer, taken, open } = await askReady(question, parameters, ask, () => keeper.view());
    if (open[0]) throw troubleOf(open[0]);
    const named = taken.flatMap(({ written, found }) =>
      found.status === 'found' && found.entry.name !== written ? [{ written, name: found.entry.name }] : [],
    );
    return { ...answer, ...(named.length > 0 ? { taken: named } : {}) };
  },
});
