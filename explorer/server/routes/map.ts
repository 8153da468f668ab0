/** The places that documents touch, as the filters let them through, with counts by role; or those that one directive reaches, by itself or through others. */
import { z } from 'zod';
import { traceDown } from '../../../graph-schema/index.ts';
import { caps } from '../../api.ts';
import type { MapAnswer, MapPlace, NetworkLink } from '../../api-picture.ts';
import { lineOf } from '../atlas/atlas.ts';
import { countPlaces, touchedPlaces } from '../atlas/count-places.ts';
import { listOf } from '../atlas/filters.ts';
import { countedPolicies, countedRegions, governedPlaces } from '../atlas/links-of-trace.ts';
import { placesOf } from '../atlas/read-places.ts';
import { countFacets, isShown, nothingKept, sift } from '../atlas/sift.ts';
import { filterQuestion } from './filter-question.ts';
import { notFound, route } from './route.ts';

/** Most spoken of first; a map with more places says nothing more. */
const mostPlaces = 5_000;

export const map = route({
  name: 'map',
  method: 'GET',
  question: z.object({ policy: z.string().min(1).optional(), ...filterQuestion }),
  answer: async ({ policy, ...filters }, { store, keeper, survey: surveyOf }): Promise<MapAnswer> => {
    const atlas = await keeper.atlas();
    const directive = policy === undefined ? undefined : atlas.nodes.get(policy);
    if (policy !== undefined && directive?.kind !== 'Policy') throw notFound('policy', policy);
    // The map and the list of regions answer one question: both go by one trace.
    const trace = policy === undefined ? undefined : traceDown(await keeper.view(), policy);
    const carriers = trace && countedPolicies(trace);
    const governed = trace ? governedPlaces(trace) : [];
    const survey = surveyOf(atlas);
    const rowOf = (id: string): number => survey.rowOf.get(id) as number;
    const asked = survey.isSpokenOf.slice();
    for (const { to } of governed) asked[rowOf(to)] = 1;
    const sifted = sift(survey, filters, asked, nothingKept);
    const passes = ({ kind, from, to }: NetworkLink): boolean =>
      !listOf(filters.hide).has(kind) && isShown(sifted, survey, rowOf(from)) && sifted.nodes[rowOf(to)] === 0;
    const wanted = trace && carriers ? { policies: carriers, regions: countedRegions(trace) } : {};
    const roles = listOf(filters.role);
    const counts = countPlaces([...survey.links.filter((_, i) => sifted.links[i] === 0), ...governed.filter(passes)], {
      ...wanted,
      ...(roles.size > 0 ? { roles } : {}),
    });
    const points = await placesOf(store, atlas);
    const most = [...counts].sort(([a, one], [b, other]) => other.policies - one.policies || (a < b ? -1 : 1));
    const places = most.slice(0, mostPlaces).flatMap(([id, count]): MapPlace[] => {
      const node = atlas.nodes.get(id);
      return node ? [{ node: lineOf(node), ...points.get(id), ...count }] : [];
    });
    return {
      places,
      left: counts.size - places.length,
      found: counts.size,
      all: touchedPlaces([...survey.links, ...governed], wanted),
      facets: countFacets(survey, sifted, (code) => atlas.nodes.get(`region:${code}`)?.label ?? code),
      ...(directive && carriers
        ? {
            directive: lineOf(directive),
            carriers: carriers.size - 1,
            carriedBy: [...carriers].slice(0, caps.networkNodes),
          }
        : {}),
    };
  },
});
