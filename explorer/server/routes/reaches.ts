/** How many regions some documents reach, by themselves and through what carries them on: as many as the trace of each lists. */
import { z } from 'zod';
import { traceDown } from '../../../graph-schema/index.ts';
import { caps } from '../../api.ts';
import type { ReachesAnswer } from '../../api-analysis.ts';
import { countedRegions } from '../atlas/links-of-trace.ts';
import { route } from './route.ts';

export const reaches = route({
  name: 'reaches',
  method: 'GET',
  /** Ids of documents, with commas between them; what is not here, or holds no policy, has no answer. */
  question: z.object({ documents: z.string().transform((ids) => ids.split(',').slice(0, caps.reaches)) }),
  answer: async ({ documents }, { keeper }): Promise<ReachesAnswer> => {
    const [view, atlas] = [await keeper.view(), await keeper.atlas()];
    const counts = documents.flatMap((id): [string, number][] => {
      const policy = (atlas.from.get(id) ?? []).find(({ kind }) => kind === 'TEXT_OF')?.to;
      return policy === undefined ? [] : [[id, countedRegions(traceDown(view, policy)).size]];
    });
    return { regions: Object.fromEntries(counts) };
  },
});
