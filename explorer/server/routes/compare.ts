/** Two policies side by side: what both say of regions, projects, other policies and agencies, and what only one says. */
import { z } from 'zod';
import { asInWords, comparePolicies, quotesOfComparison, readNamedAgencies } from '../../../graph-schema/index.ts';
import { caps } from '../../api.ts';
import type { CompareAnswer, ComparedSide } from '../../api-analysis.ts';
import { makeTeller, sentencesFor } from '../analysis/tell.ts';
import { askedPolicy } from './asked-policy.ts';
import { route } from './route.ts';

export const compare = route({
  name: 'compare',
  method: 'GET',
  question: z.object({ left: z.string().min(1), right: z.string().min(1) }),
  answer: async (question, { store, keeper }): Promise<CompareAnswer> => {
    const [view, atlas] = [await keeper.view(), await keeper.atlas()];
    const [a, b] = [askedPolicy(view, question.left), askedPolicy(view, question.right)];
    const [left, right] = [a.id, b.id];
    const named = [await readNamedAgencies(store, a), await readNamedAgencies(store, b)] as const;
    const comparison = comparePolicies(view, left, right, named);
    const sentences = await sentencesFor(store, quotesOfComparison(comparison), caps.traceSentences);
    const teller = makeTeller({ view, atlas, sentences });
    type Side = (typeof comparison.things.regions)[number]['left'];
    const sideOf = (side: NonNullable<Side>): ComparedSide => ({
      as: side.as.map((one) => teller.both((telling) => asInWords(telling, one))),
      ...teller.quote(side.quotes[0]),
    });
    const thingsOf = (kind: keyof typeof comparison.things): CompareAnswer['things'][typeof kind] =>
      comparison.things[kind].map((thing) => ({
        node: teller.line(thing.id),
        ...(thing.left ? { left: sideOf(thing.left) } : {}),
        ...(thing.right ? { right: sideOf(thing.right) } : {}),
      }));
    return {
      left: teller.line(left),
      right: teller.line(right),
      things: {
        regions: thingsOf('regions'),
        projects: thingsOf('projects'),
        policies: thingsOf('policies'),
        agencies: thingsOf('agencies'),
      },
    };
  },
});
