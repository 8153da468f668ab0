/** How two nodes hang together: the most telling ways between them, in words with quotes. */
import { z } from 'zod';
import type { PathAnswer } from '../../api-picture.ts';
import { documentLabel } from '../atlas/reference.ts';
import { findWays } from '../atlas/ways.ts';
import { notFound, route } from './route.ts';

export const path = route({
  name: 'path',
  method: 'GET',
  question: z.object({ from: z.string().min(1), to: z.string().min(1), hubs: z.enum(['over']).optional() }),
  answer: async ({ from, to, hubs }, { keeper }): Promise<PathAnswer> => {
    const [view, atlas] = [await keeper.view(), await keeper.atlas()];
    for (const id of [from, to]) if (!atlas.nodes.has(id)) throw notFound('node', id);
    const wanted = { from, to, hubs: hubs === 'over' };
    return { ways: findWays(view, atlas, wanted, (document) => documentLabel(atlas, document)) };
  },
});
