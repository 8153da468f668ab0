/** Policies by date, with how many they cite and are cited by; the undated are counted. */
import { z } from 'zod';
import type { TimelineAnswer } from '../../api.ts';
import { lineOf } from '../atlas/atlas.ts';
import { route } from './route.ts';
import { isCiting } from './summary.ts';

export const timeline = route({
  name: 'timeline',
  method: 'GET',
  question: z.object({}),
  answer: async (_question, { keeper }): Promise<TimelineAnswer> => {
    const atlas = await keeper.atlas();
    const policies = [...atlas.nodes.values()].filter((node) => node.kind === 'Policy');
    const dated = policies.filter((node) => node.date !== undefined);
    dated.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || a.label.localeCompare(b.label));
    return {
      policies: dated.map((node) => ({
        ...lineOf(node),
        citedBy: (atlas.to.get(node.id) ?? []).filter((link) => isCiting(link.kind)).length,
        cites: (atlas.from.get(node.id) ?? []).filter((link) => isCiting(link.kind)).length,
      })),
      undated: policies.length - dated.length,
    };
  },
});
