/** A two-page brief on a directive, as Markdown and as a page that prints. */
import { z } from 'zod';
import {
  makeReport,
  quotesOfReport,
  readSentences,
  showReportHtml,
  showReportMarkdown,
  tellIn,
} from '../../../graph-schema/index.ts';
import type { ReportAnswer } from '../../api-analysis.ts';
import { askedDay } from './asked-day.ts';
import { askedPolicy } from './asked-policy.ts';
import { route } from './route.ts';

export const report = route({
  name: 'report',
  method: 'GET',
  question: z.object({ policy: z.string().min(1), on: askedDay, language: z.enum(['zh', 'en']).default('zh') }),
  answer: async ({ policy, on, language }, { store, keeper }): Promise<ReportAnswer> => {
    const view = await keeper.view();
    const made = makeReport(tellIn(view, language), askedPolicy(view, policy).id, on);
    const telling = tellIn(view, language, await readSentences(store, quotesOfReport(made)));
    return { title: made.title, markdown: showReportMarkdown(telling, made), html: showReportHtml(telling, made) };
  },
});
