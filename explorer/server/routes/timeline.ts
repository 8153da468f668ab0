/** Policies by date, with how many they cite and are cited by; the undated are counted. */
import { z } from 'zod';
import type { TimelineAnswer } from '../../api.ts';
import { lineOf } from '../atlas/atlas.ts';
import { route } from './route.ts';
import { isCiting } from './summary.ts';

/** 国发〔2021〕3号 was issued in 2021, if nothing better is known. */
const yearOf = (number: string | undefined): string | undefined =>
  /[〔[(（【](\d{4})[〕\])）】]/.exec(number ?? '')?.[1];

export const timeline = route({
  name: 'timeline',
  method: 'GET',
  question: z.object({}),
  answer: async (_question, { keeper }): Promise<TimelineAnswer> => {
    const atlas = await keeper.atlas();
    const policies = [...atlas.nodes.values()].filter((node) => node.kind === 'Policy');
    const dated = policies.flatMap((node) => {
      const date = node.date ?? yearOf(node.note) ?? yearOf(node.label);
      if (date === undefined) return [];
      const citedBy = (atlas.to.get(node.id) ?? []).filter((link) => isCiting(link.kind)).length;
      return [{ ...lineOf(node), date, byNumber: node.date === undefined, citedBy }];
    });
    dated.sort((a, b) => a.date.localeCompare(b.date) || a.label.localeCompare(b.label));
    return { policies: dated, undated: policies.length - dated.length };
  },
});
