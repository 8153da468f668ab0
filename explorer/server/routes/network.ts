/** The nodes and links of the picture: what the filters let through of the whole collection, or of what lies around one node. */
import { z } from 'zod';
import { caps } from '../../api.ts';
import type { Network } from '../../api-picture.ts';
import { readExpansions } from '../atlas/expand.ts';
import { filterQuestion } from '../atlas/filters.ts';
import { pickNetwork } from '../atlas/pick-network.ts';
import { placesOf } from '../atlas/read-places.ts';
import { standingIn } from '../atlas/stand-on-map.ts';
import { notFound, route } from './route.ts';

export const network = route({
  name: 'network',
  method: 'GET',
  question: z.object({
    focus: z.string().min(1).optional(),
    depth: z.coerce.number().int().min(1).max(3).optional(),
    more: z.string().optional(),
    keep: z.string().min(1).optional(),
    added: z.string().min(1).optional(),
    /** For a map: each node with the point where it stands. */
    on: z.literal('map').optional(),
    ...filterQuestion,
  }),
  answer: async ({ focus, depth, more, keep, added, on, ...filters }, { store, keeper, survey }): Promise<Network> => {
    const atlas = await keeper.atlas();
    if (focus !== undefined && !atlas.nodes.has(focus)) throw notFound('node', focus);
    const picked = pickNetwork(
      atlas,
      survey(atlas),
      {
        ...(focus !== undefined ? { focus } : {}),
        ...(depth !== undefined ? { depth } : {}),
        filters,
        expansions: readExpansions(more),
        keep: [...(keep === undefined ? [] : [keep]), ...(added?.split('\n') ?? [])],
      },
      caps.networkNodes,
    );
    if (on === undefined) return picked;
    const standsAt = standingIn(atlas, await placesOf(store, atlas));
    const nodes = picked.nodes.map((line) => {
      const node = atlas.nodes.get(line.id);
      const stands = node && standsAt(node);
      return stands === undefined ? line : { ...line, stands };
    });
    return { ...picked, nodes };
  },
});
