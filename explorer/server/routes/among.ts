/** These nodes, and the links between them: an answer to a query as a picture. */
import { z } from 'zod';
import { caps } from '../../api.ts';
import type { AmongAnswer } from '../../api-picture.ts';
import { lineOf } from '../atlas/atlas.ts';
import { isPictured } from '../atlas/drawn-types.ts';
import { route } from './route.ts';

export const among = route({
  name: 'among',
  method: 'POST',
  question: z.object({ ids: z.array(z.string().min(1)).max(caps.rows) }),
  answer: async ({ ids }, { keeper }): Promise<AmongAnswer> => {
    const atlas = await keeper.atlas();
    // A document stands in the picture as its policy.
    const policyOf = (id: string): string =>
      (atlas.from.get(id) ?? []).find(({ kind }) => kind === 'TEXT_OF')?.to ?? id;
    const known = [...new Set(ids.map(policyOf))].flatMap((id) => atlas.nodes.get(id) ?? []);
    const drawn = known.filter(({ kind }) => isPictured(kind));
    const nodes = drawn.slice(0, caps.among);
    const wanted = new Set(nodes.map(({ id }) => id));
    const links = nodes.flatMap(({ id }) => (atlas.from.get(id) ?? []).filter(({ to }) => wanted.has(to)));
    return { nodes: nodes.map(lineOf), links, left: drawn.length - nodes.length };
  },
});
