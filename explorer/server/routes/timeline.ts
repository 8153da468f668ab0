/** Policies by date, as the filters let them through, with how many cite them; the undated are counted, and the first of them given. */
import { z } from 'zod';
import { caps } from '../../api.ts';
import type { TimelineAnswer } from '../../api-picture.ts';
import { lineOf } from '../atlas/atlas.ts';
import { countMonths } from '../atlas/count-months.ts';
import { countFacets, isShown, nothingKept, sift } from '../atlas/sift.ts';
import type { Surveyed } from '../atlas/survey.ts';
import { makeTop } from '../atlas/top.ts';
import { filterQuestion } from './filter-question.ts';
import { route } from './route.ts';

export const timeline = route({
  name: 'timeline',
  method: 'GET',
  question: z.object(filterQuestion),
  answer: async (filters, { keeper, survey: surveyOf }): Promise<TimelineAnswer> => {
    const atlas = await keeper.atlas();
    const survey = surveyOf(atlas);
    const sifted = sift(survey, filters, survey.isSpokenOf, nothingKept);
    const { rows } = survey;
    const latest = makeTop<Surveyed>(caps.timeline, (a, b) => {
      const [one, other] = [a.date ?? '', b.date ?? ''];
      return one === other ? (a.node.id < b.node.id ? -1 : 1) : one < other ? 1 : -1;
    });
    const undated = makeTop<number>(caps.undated, (a, b) => (survey.order[a] as number) - (survey.order[b] as number));
    let [all, found] = [0, 0];
    for (let i = 0; i < rows.length; i++) {
      if (!survey.isPolicy[i] || !survey.isSpokenOf[i]) continue;
      all++;
      if (!isShown(sifted, survey, i)) continue;
      found++;
      const row = rows[i] as Surveyed;
      if (row.date === undefined) undated.add(i);
      else latest.add(row);
    }
    const policies = latest.best().map(({ node, date, cited }) => ({
      ...lineOf(node),
      date: date ?? '',
      byNumber: node.date === undefined,
      cited,
    }));
    const facets = countFacets(survey, sifted, (code) => atlas.nodes.get(`region:${code}`)?.label ?? code);
    return {
      policies,
      left: latest.count() - policies.length,
      undated: undated.count(),
      withoutDate: undated.best().map((i) => {
        const { node, cited } = rows[i] as Surveyed;
        return { ...lineOf(node), cited };
      }),
      found,
      all,
      facets,
      months: countMonths(survey, sifted, filters, facets.years),
    };
  },
});
