/** What is cited but not held, the most wanted first. */
import { z } from 'zod';
import { missingPolicies } from '../../../graph-schema/index.ts';
import { caps } from '../../api.ts';
import type { MissingAnswer } from '../../api-analysis.ts';
import { makeTeller } from '../analysis/tell.ts';
import { route } from './route.ts';

const shownCiting = 5;

export const missing = route({
  name: 'missing',
  method: 'GET',
  question: z.object({}),
  answer: async (_question, { keeper }): Promise<MissingAnswer> => {
    const [view, atlas] = [await keeper.view(), await keeper.atlas()];
    const { line } = makeTeller({ view, atlas });
    const all = missingPolicies(view);
    return {
      missing: all.slice(0, caps.missing).map(({ policy, citations, by, since, year, issuer, cutsDocuments }) => ({
        node: line(policy.id),
        citations,
        by: by.slice(0, shownCiting).map((citing) => line(citing.policy)),
        byCount: by.length,
        ...(since === undefined ? {} : { since }),
        ...(year === undefined ? {} : { year }),
        ...(issuer === undefined ? {} : { issuer: issuer.name }),
        issuerIsSupposed: policy.issuers.length === 0,
        cutsDocuments,
      })),
      left: Math.max(0, all.length - caps.missing),
    };
  },
});
