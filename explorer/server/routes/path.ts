/** How two nodes hang together: the most telling ways between them, in words with quotes. */
import { z } from 'zod';
import { caps } from '../../api.ts';
import type { PathAnswer } from '../../api-picture.ts';
import { makeTeller, sentencesFor } from '../analysis/tell.ts';
import { findWays, quotesOfWays, tellWays } from '../atlas/ways.ts';
import { notFound, route } from './route.ts';

export const path = route({
  name: 'path',
  method: 'GET',
  question: z.object({ from: z.string().min(1), to: z.string().min(1), hubs: z.enum(['over']).optional() }),
  answer: async ({ from, to, hubs }, { store, keeper }): Promise<PathAnswer> => {
    const [view, atlas] = [await keeper.view(), await keeper.atlas()];
    for (const id of [from, to]) if (!atlas.nodes.has(id)) throw notFound('node', id);
    const ways = findWays(view, { from, to, hubs: hubs === 'over' });
    const sentences = await sentencesFor(store, quotesOfWays(ways), caps.traceSentences);
    return { ways: tellWays(atlas, makeTeller({ view, atlas, sentences }), ways) };
  },
});
