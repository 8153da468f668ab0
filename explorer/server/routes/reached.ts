/** Which directives reach a region, and through what. */
import { z } from 'zod';
import {
  hopCaption,
  namesPlace,
  quotesOfUpTrace,
  reachInWords,
  readSentences,
  showUpMarkdown,
  tellIn,
  traceUp,
} from '../../../graph-schema/index.ts';
import { caps } from '../../api.ts';
import type { ReachedAnswer } from '../../api-analysis.ts';
import { makeTeller, sentencesFor } from '../analysis/tell.ts';
import { askedDay } from './asked-day.ts';
import { notFound, route } from './route.ts';

export const reached = route({
  name: 'reached',
  method: 'GET',
  question: z.object({ region: z.string().min(1), on: askedDay, language: z.enum(['zh', 'en']).optional() }),
  answer: async ({ region, on, language }, { store, keeper }): Promise<ReachedAnswer> => {
    const [view, atlas] = [await keeper.view(), await keeper.atlas()];
    if (!view.regions.has(region)) throw notFound('region', region);
    const found = traceUp(view, region, on === undefined ? {} : { on });
    const sentences = await sentencesFor(store, quotesOfUpTrace(found), caps.traceSentences);
    const teller = makeTeller({ view, atlas, sentences });
    return {
      region: teller.line(region),
      ...(language === undefined
        ? {}
        : {
            markdown: showUpMarkdown(tellIn(view, language, await readSentences(store, quotesOfUpTrace(found))), found),
          }),
      policies: found.policies.map(({ policy, force, reaches, carriesOn, isHead }) => ({
        ...teller.policy(policy, force),
        isHead,
        named: namesPlace({ reaches }),
        reaches: reaches.map((reach) => ({
          how: teller.both((telling) => reachInWords(telling, reach)),
          ...teller.quote(reach.quotes[0]),
        })),
        above: carriesOn.map((hop) => ({
          policy: hop.upper,
          relation: hopCaption(hop),
          ...teller.quote(hop.quotes[0]),
        })),
      })),
    };
  },
});
