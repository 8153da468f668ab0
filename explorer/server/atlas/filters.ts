/** Filters as they were asked, made ready to be asked of many nodes; one bit for each facet that refuses something. */
import { z } from 'zod';
import type { FilterQuestion, NetworkLink } from '../../api.ts';
import type { Surveyed } from './survey.ts';

/** Facets as bits: what only one of them refuses is counted under it. */
export const facet = { kind: 1, level: 2, province: 4, date: 8, text: 16, relation: 32, role: 64 } as const;
export const allFacets = 127;

export const filterQuestion = {
  hide: z.string().max(2_000).optional(),
  province: z.string().max(500).optional(),
  role: z.string().max(500).optional(),
  text: z.enum(['held', 'cited']).optional(),
  since: z.string().max(10).optional(),
  until: z.string().max(10).optional(),
};

export interface Filters {
  /** Do they ask something of policies that the rest takes from them? */
  readonly askPolicies: boolean;
  /** Bits of the facets that refuse this node for itself. */
  refuseNode(row: Surveyed): number;
  refuseLink(link: NetworkLink): number;
}

const listOf = (written: string | undefined): ReadonlySet<string> =>
  new Set((written ?? '').split(',').filter((part) => part !== ''));

/** A date counts as late as it may be: 2021 is not before 2021-06, nor after it. */
const isBetween = (date: string, since: string | undefined, until: string | undefined): boolean =>
  (since === undefined || date >= since.slice(0, date.length)) &&
  (until === undefined || date.slice(0, until.length) <= until.slice(0, date.length));

export const makeFilters = ({ hide, province, role, text, since, until }: FilterQuestion): Filters => {
  const [hidden, provinces, roles] = [listOf(hide), listOf(province), listOf(role)];
  const dated = since !== undefined || until !== undefined;
  return {
    askPolicies: dated || text !== undefined,
    refuseNode: ({ node, level, provinces: own, date }) => {
      let bits = 0;
      if (hidden.has(node.kind)) bits |= facet.kind;
      if (level !== undefined && hidden.has(`level_${level}`)) bits |= facet.level;
      if (provinces.size > 0 && !own.some((code) => provinces.has(code))) bits |= facet.province;
      if (node.kind !== 'Policy') return bits;
      if (dated && (date === undefined || !isBetween(date, since, until))) bits |= facet.date;
      if (text !== undefined && (node.held === true) !== (text === 'held')) bits |= facet.text;
      return bits;
    },
    refuseLink: ({ kind, roles: own }) => {
      let bits = 0;
      if (hidden.has(kind)) bits |= facet.relation;
      if (roles.size > 0 && kind === 'TOUCHES' && !own?.some((one) => roles.has(one))) bits |= facet.role;
      return bits;
    },
  };
};
