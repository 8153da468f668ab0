/** Policies by month: what the other filters let through, in stretches that bars can show. */
import { describe, expect, it } from 'vitest';
import type { FilterQuestion } from '../../../../explorer/api-picture.ts';
import { type AtlasNode, makeAtlas } from '../../../../explorer/server/atlas/atlas.ts';
import { countMonths } from '../../../../explorer/server/atlas/count-months.ts';
import { countFacets, nothingKept, sift } from '../../../../explorer/server/atlas/sift.ts';
import { surveyAtlas } from '../../../../explorer/server/atlas/survey.ts';

const policy = (id: string, date?: string, place = '500000'): AtlasNode => ({
  id: `policy:${id}`,
  kind: 'Policy',
  label: id,
  names: [id],
  held: true,
  place,
  ...(date === undefined ? {} : { date }),
});
const survey = surveyAtlas(
  makeAtlas(
    [
      policy('甲', '2020-01-05'),
      policy('乙', '2020-01-31'),
      policy('丙', '2020-12', '630000'),
      policy('丁', '2021'),
      policy('戊', '2021-02-01'),
      policy('己'),
      policy('庚', '2009-03-01'),
    ],
    [],
  ),
);
const months = (question: FilterQuestion): Readonly<Record<string, number>> => {
  const sifted = sift(survey, question, survey.isSpokenOf, nothingKept);
  const { years } = countFacets(survey, sifted, (code) => code);
  const counted = countMonths(survey, sifted, question, years);
  return Object.fromEntries(counted.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
};
const barsOf = (question: FilterQuestion) =>
  countMonths(survey, sift(survey, question, survey.isSpokenOf, nothingKept), question, [
    { value: '2009', count: 1 },
    { value: '2021', count: 1 },
  ]).length;

describe('months', () => {
  it('are counted within the years that are asked for; what is dated by its year alone is in none', () =>
    expect(months({ since: '2020', until: '2021' })).toEqual({ '2020-01': 2, '2020-12': 1, '2021-02': 1 }));
  it('are all counted where one of them is chosen, so that another can be', () =>
    expect(months({ since: '2020-01', until: '2020-01' })).toEqual({ '2020-01': 2, '2020-12': 1 }));
  it('obey the other filters', () =>
    expect(months({ since: '2020', until: '2020', province: '630000' })).toEqual({ '2020-12': 1 }));
  it('have a bar each, also the empty ones', () => expect(barsOf({ since: '2020', until: '2021' })).toBe(24));
  it.each([{}, { since: '2018' }, { since: '2009', until: '2021' }, { since: '2021', until: '2020' }])(
    'are none where the stretch is too long, or none: %j',
    (question) => expect(barsOf(question)).toBe(0),
  );
});
