/** The nodes and links of the picture: the whole collection as far as the cap allows, or what lies around one node. */
import { z } from 'zod';
import { caps, type Network } from '../../api.ts';
import { pickNetwork } from '../atlas/pick-network.ts';
import { notFound, route } from './route.ts';

export const network = route({
  name: 'network',
  method: 'GET',
  question: z.object({ focus: z.string().min(1).optional(), depth: z.coerce.number().int().min(1).max(3).optional() }),
  answer: async ({ focus, depth }, { keeper }): Promise<Network> => {
    const atlas = await keeper.atlas();
    if (focus !== undefined && !atlas.nodes.has(focus)) throw notFound('node', focus);
    return pickNetwork(
      atlas,
      { ...(focus !== undefined ? { focus } : {}), ...(depth !== undefined ? { depth } : {}) },
      caps.networkNodes,
    );
  },
});
