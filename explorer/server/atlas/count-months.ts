/** Policies by month, for a stretch of few years: what the other filters let through, as the years are counted. */
import type { FacetValue, FilterQuestion } from '../../api-picture.ts';
import { allFacets, facet } from './filters.ts';
import type { Sifted } from './sift.ts';
import type { Survey, Surveyed } from './survey.ts';

/** Bars of more months than these say no more than those of the years. */
const mostYears = 3;

/** The years between which is looked: those that are asked for, else all that there are. */
const stretchOf = (
  { since, until }: FilterQuestion,
  years: readonly FacetValue[],
): readonly [first: number, last: number] | undefined => {
  const [first, last] = [since?.slice(0, 4) ?? years[0]?.value, until?.slice(0, 4) ?? years.at(-1)?.value];
  if (first === undefined || last === undefined) return undefined;
  const stretch = [Number(first), Number(last)] as const;
  return stretch[1] - stretch[0] < mostYears && stretch[1] >= stretch[0] ? stretch : undefined;
};

/** Every month of the stretch, also those without any; none where the stretch is too long. */
export const countMonths = (
  survey: Survey,
  { nodes, linked }: Sifted,
  question: FilterQuestion,
  years: readonly FacetValue[],
): readonly FacetValue[] => {
  const stretch = stretchOf(question, years);
  if (!stretch) return [];
  const [first, last] = stretch;
  const counts = new Map<string, number>();
  for (let year = first; year <= last; year++)
    for (let month = 1; month <= 12; month++) counts.set(`${year}-${String(month).padStart(2, '0')}`, 0);
  for (let i = 0; i < nodes.length; i++) {
    if (!survey.isPolicy[i]) continue;
    const refused = nodes[i] as number;
    const under = survey.isHeld[i] ? allFacets : (linked[i] as number);
    if ((refused !== 0 && refused !== facet.date) || (under & facet.date) === 0) continue;
    const month = (survey.rows[i] as Surveyed).date?.slice(0, 7) ?? '';
    const before = counts.get(month);
    if (before !== undefined) counts.set(month, before + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
};
