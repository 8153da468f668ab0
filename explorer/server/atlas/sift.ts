/** Which nodes and links the filters let through, and how many each value of each facet would bring: two walks over arrays. */
import type { Facets, FacetValue, NetworkLink } from '../../api.ts';
import { isClaim } from './drawn-types.ts';
import { allFacets, type Filters, facet } from './filters.ts';
import type { Survey, Surveyed } from './survey.ts';

export interface Sifted {
  /** Bits of the facets that refuse a row or a link; 0 is let through. */
  readonly nodes: Uint8Array;
  readonly links: Uint8Array;
  /** Facets under which a row hangs on something. */
  readonly linked: Uint8Array;
}

/** What stays whatever the filters say: the middle, the chosen, what was brought in. */
export interface Kept {
  readonly rows: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
}

/** One bit that no facet lifts: not asked about; and for rows: hangs on a link that is shown. */
const outside = 128;
const shownLink = 128;

/** Facets that ask of policies: the rest is let through if a policy that is let through speaks of it. */
const ofPolicies = facet.date | facet.text;

/** What no policy between these dates speaks of is not of these dates. */
const inheritFromPolicies = ({ rows, links, from, to }: Survey, nodes: Uint8Array): void => {
  const isPolicy = Uint8Array.from(rows, ({ node }) => Number(node.kind === 'Policy'));
  const spokenOf = new Uint8Array(rows.length);
  const refused = new Uint8Array(rows.length).fill(ofPolicies);
  for (let i = 0; i < links.length; i++) {
    const [a, b] = [from[i] as number, to[i] as number];
    if (isPolicy[a] === isPolicy[b] || !isClaim((links[i] as NetworkLink).kind)) continue;
    const [policy, other] = isPolicy[a] ? [a, b] : [b, a];
    spokenOf[other] = 1;
    refused[other] = (refused[other] as number) & (nodes[policy] as number);
  }
  for (let i = 0; i < rows.length; i++)
    if (spokenOf[i]) nodes[i] = (nodes[i] as number) | ((refused[i] as number) & ofPolicies);
};

/** Whole collections are walked at every question: loops by number, as each value made here would be made a million times. */
export const sift = (survey: Survey, filters: Filters, wanted: (row: number) => boolean, kept: Kept): Sifted => {
  const { rows, links: all, from, to } = survey;
  const nodes = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) nodes[i] = filters.refuseNode(rows[i] as Surveyed);
  if (filters.askPolicies) inheritFromPolicies(survey, nodes);
  for (let i = 0; i < rows.length; i++) if (!wanted(i)) nodes[i] = outside;
  for (const i of kept.rows) nodes[i] = 0;
  const links = new Uint8Array(all.length);
  const linked = new Uint8Array(rows.length);
  for (let i = 0; i < all.length; i++) {
    const a = from[i] as number;
    const b = to[i] as number;
    const ends = (nodes[a] as number) | (nodes[b] as number);
    if ((ends & outside) !== 0) {
      links[i] = outside;
      continue;
    }
    const bits = ends | (kept.links.has(i) ? 0 : filters.refuseLink(all[i] as NetworkLink));
    links[i] = bits;
    if ((bits & (bits - 1)) !== 0) continue;
    const under = bits === 0 ? shownLink | allFacets : bits;
    linked[a] = (linked[a] as number) | under;
    linked[b] = (linked[b] as number) | under;
  }
  return { nodes, links, linked };
};

/** Held policies are shown also where nothing leads to them. */
const standsAlone = ({ node }: Surveyed): boolean => node.held === true;

export const isShown = (sifted: Sifted, row: Surveyed, i: number): boolean =>
  sifted.nodes[i] === 0 && (standsAlone(row) || ((sifted.linked[i] as number) & shownLink) !== 0);

/** Would the row be shown if this facet let everything through? */
const isCounted = (sifted: Sifted, row: Surveyed, i: number, bit: number): boolean =>
  ((sifted.nodes[i] as number) & ~bit) === 0 && (standsAlone(row) || ((sifted.linked[i] as number) & bit) !== 0);

const count = (counts: Map<string, number>, value: string | undefined): void => {
  if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
};

const listed = (counts: ReadonlyMap<string, number>): readonly FacetValue[] =>
  [...counts].map(([value, n]) => ({ value, count: n })).sort((a, b) => (a.value < b.value ? -1 : 1));

export const countFacets = ({ rows, links }: Survey, sifted: Sifted, nameOf: (province: string) => string): Facets => {
  const of = { kinds: new Map(), levels: new Map(), provinces: new Map(), years: new Map(), texts: new Map() };
  for (let i = 0; i < rows.length; i++) {
    if (((sifted.nodes[i] as number) & outside) !== 0) continue;
    const row = rows[i] as Surveyed;
    const { node, level, provinces, year } = row;
    if (isCounted(sifted, row, i, facet.kind)) count(of.kinds, node.kind);
    if (isCounted(sifted, row, i, facet.level)) count(of.levels, level);
    if (isCounted(sifted, row, i, facet.province)) for (const code of provinces) count(of.provinces, code);
    if (node.kind !== 'Policy') continue;
    if (isCounted(sifted, row, i, facet.date)) count(of.years, year);
    if (isCounted(sifted, row, i, facet.text)) count(of.texts, node.held ? 'held' : 'cited');
  }
  const relations = new Map<string, number>();
  const roles = new Map<string, number>();
  for (let i = 0; i < links.length; i++) {
    const bits = sifted.links[i] as number;
    if (bits === outside) continue;
    const link = links[i] as NetworkLink;
    if ((bits & ~facet.relation) === 0) count(relations, link.kind);
    if (link.kind === 'TOUCHES' && (bits & ~facet.role) === 0) for (const role of link.roles ?? []) count(roles, role);
  }
  return {
    kinds: listed(of.kinds),
    levels: listed(of.levels),
    provinces: listed(of.provinces).map((one) => ({ ...one, label: nameOf(one.value) })),
    years: listed(of.years),
    texts: listed(of.texts),
    relations: listed(relations),
    roles: listed(roles),
  };
};
