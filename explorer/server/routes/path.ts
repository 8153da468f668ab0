/** How two nodes hang together: the shortest way between them, with the link of each step. */
import { z } from 'zod';
import type { PathAnswer } from '../../api.ts';
import { findPath } from '../atlas/find-path.ts';
import { notFound, route } from './route.ts';

export const path = route({
  name: 'path',
  method: 'GET',
  question: z.object({ from: z.string().min(1), to: z.string().min(1) }),
  answer: async ({ from, to }, { keeper }): Promise<PathAnswer> => {
    const atlas = await keeper.atlas();
    for (const id of [from, to]) if (!atlas.nodes.has(id)) throw notFound('node', id);
    return findPath(atlas, from, to);
  },
});
