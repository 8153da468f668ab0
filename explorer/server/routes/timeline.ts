/** Policies by date, as the filters let them through, with how many cite them; the undated are counted. */
import { z } from 'zod';
import { caps, type TimelineAnswer } from '../../api.ts';
import { lineOf } from '../atlas/atlas.ts';
import { filterQuestion, makeFilters } from '../atlas/filters.ts';
import { countFacets, isShown, sift } from '../atlas/sift.ts';
import { route } from './route.ts';

const none = { rows: new Set<number>(), links: new Set<number>() };

export const timeline = route({
  name: 'timeline',
  method: 'GET',
  question: z.object(filterQuestion),
  answer: async (filters, { keeper, survey: surveyOf }): Promise<TimelineAnswer> => {
    const atlas = await keeper.atlas();
    const survey = surveyOf(atlas);
    const sifted = sift(survey, makeFilters(filters), (i) => survey.rows[i]?.spoken === true, none);
    const all = survey.rows.filter((row) => row.node.kind === 'Policy' && row.spoken);
    const shown = survey.rows.filter((row, i) => row.node.kind === 'Policy' && isShown(sifted, row, i));
    const dated = shown.flatMap(({ node, date, cited }) =>
      date === undefined ? [] : [{ ...lineOf(node), date, byNumber: node.date === undefined, cited }],
    );
    dated.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
    return {
      policies: dated.slice(0, caps.timeline),
      left: Math.max(0, dated.length - caps.timeline),
      undated: shown.length - dated.length,
      found: shown.length,
      all: all.length,
      facets: countFacets(survey, sifted, (code) => atlas.nodes.get(`region:${code}`)?.label ?? code),
    };
  },
});
