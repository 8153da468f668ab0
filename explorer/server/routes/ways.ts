/** How two things hang together, in sentences with their words: the few most telling ways. */
import { z } from 'zod';
import { isThing, stepInWords, waysBetween } from '../../../graph-schema/index.ts';
import { caps, type WaysAnswer } from '../../api.ts';
import { makeTeller, sentencesFor } from '../analysis/tell.ts';
import { notFound, route } from './route.ts';

export const ways = route({
  name: 'ways',
  method: 'GET',
  question: z.object({ from: z.string().min(1), to: z.string().min(1), hubs: z.enum(['in', 'out']).default('out') }),
  answer: async ({ from, to, hubs }, { store, keeper }): Promise<WaysAnswer> => {
    const [view, atlas] = [await keeper.view(), await keeper.atlas()];
    for (const id of [from, to]) if (!isThing(view, id)) throw notFound('node', id);
    const found = waysBetween(view, from, to, { hubs: hubs === 'in' });
    const quotes = found.flatMap(({ steps }) => steps.flatMap(({ quote }) => quote ?? []));
    const teller = makeTeller({ view, atlas, sentences: await sentencesFor(store, quotes, caps.traceSentences) });
    return {
      ways: found.map(({ things, steps }) => ({
        nodes: things.map(teller.line),
        steps: steps.map((step) => ({
          sentence: teller.both((telling) => stepInWords(telling, step)),
          ...teller.quote(step.quote),
        })),
      })),
    };
  },
});
