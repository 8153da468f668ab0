/** The places that documents touch, as the filters let them through, with counts by role; or those that one directive reaches, by itself or through others. */
import { z } from 'zod';
import { caps } from '../../api.ts';
import type { MapAnswer, MapPlace } from '../../api-picture.ts';
import { lineOf } from '../atlas/atlas.ts';
import { carriersOf, countPlaces, touchedPlaces } from '../atlas/count-places.ts';
import { listOf } from '../atlas/filters.ts';
import { placesOf } from '../atlas/read-places.ts';
import { countFacets, nothingKept, sift } from '../atlas/sift.ts';
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
    const carriers = policy === undefined ? undefined : carriersOf(atlas, policy);
    const survey = surveyOf(atlas);
    const sifted = sift(survey, filters, survey.isSpokenOf, nothingKept);
    const wanted = carriers ? { policies: carriers } : {};
    const roles = listOf(filters.role);
    const counts = countPlaces(
      survey.links.filter((_, i) => sifted.links[i] === 0),
      { ...wanted, ...(roles.size > 0 ? { roles } : {}) },
    );
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
      all: touchedPlaces(survey.links, wanted),
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
