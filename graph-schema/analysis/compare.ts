/** Two policies side by side: which regions, projects, cited policies and issuers both have, and which only one, with the words of each. */
import { byCodeUnit } from '../graph/order.ts';
import { listOf, type PolicyEntry, type View, type Words } from './view.ts';

export interface ComparedSide {
  readonly quotes: readonly Words[];
  /** Roles of a region, relations to a policy. */
  readonly as: readonly string[];
}

export interface ComparedThing {
  readonly id: string;
  readonly left?: ComparedSide;
  readonly right?: ComparedSide;
}

export type ComparedKind = 'regions' | 'projects' | 'policies' | 'agencies';

export interface Comparison {
  readonly left: PolicyEntry;
  readonly right: PolicyEntry;
  readonly things: Readonly<Record<ComparedKind, readonly ComparedThing[]>>;
}

/** Agencies that a text names, read beside the view, which holds issuers only. */
export type NamedAgencies = ReadonlyMap<string, readonly Words[]>;

type Sides = Map<string, ComparedSide>;

const add = (sides: Sides, id: string, quotes: readonly Words[], as?: string): void => {
  const known = sides.get(id) ?? { quotes: [], as: [] };
  const more = quotes.filter(({ place }) => !known.quotes.some((quote) => quote.place === place));
  sides.set(id, {
    quotes: [...known.quotes, ...more],
    as: as === undefined || known.as.includes(as) ? known.as : [...known.as, as],
  });
};

const sidesOf = (view: View, policy: PolicyEntry, named: NamedAgencies): Record<ComparedKind, Sides> => {
  const sides: Record<ComparedKind, Sides> = {
    regions: new Map(),
    projects: new Map(),
    policies: new Map(),
    agencies: new Map(),
  };
  for (const { region, role, quotes } of listOf(view.touchesOf, policy.id)) add(sides.regions, region, quotes, role);
  for (const { project, quotes } of listOf(view.plansOf, policy.id)) add(sides.projects, project, quotes);
  for (const { to, said } of listOf(view.linksFrom, policy.id))
    for (const { relation, quotes } of said) add(sides.policies, to, quotes, relation);
  for (const { agency, quotes } of policy.issuers) add(sides.agencies, agency.id, quotes, 'issuer');
  for (const [agency, quotes] of named) add(sides.agencies, agency, quotes);
  return sides;
};

/** Shared things first, then those of the left, then those of the right. */
const pair = (left: Sides, right: Sides): readonly ComparedThing[] => {
  const rank = ({ left: l, right: r }: ComparedThing): number => (l && r ? 0 : l ? 1 : 2);
  return [...new Set([...left.keys(), ...right.keys()])]
    .map((id): ComparedThing => {
      const [l, r] = [left.get(id), right.get(id)];
      return { id, ...(l ? { left: l } : {}), ...(r ? { right: r } : {}) };
    })
    .sort((a, b) => rank(a) - rank(b) || byCodeUnit(a.id, b.id));
};

/** The first words of each side: what a shown comparison needs sentences for. */
export const quotesOfComparison = ({ things }: Comparison): readonly Words[] =>
  Object.values(things).flatMap((list) =>
    list.flatMap(({ left, right }) => [left, right].flatMap((side) => side?.quotes.slice(0, 1) ?? [])),
  );

const noNames: NamedAgencies = new Map();

export const comparePolicies = (
  view: View,
  left: string,
  right: string,
  named: readonly [NamedAgencies, NamedAgencies] = [noNames, noNames],
): Comparison => {
  const [a, b] = [left, right].map((id) => {
    const policy = view.policies.get(id);
    if (!policy) throw new RangeError(`comparePolicies: expected the id of a policy, got ${id}`);
    return policy;
  }) as [PolicyEntry, PolicyEntry];
  const [x, y] = [sidesOf(view, a, named[0]), sidesOf(view, b, named[1])];
  return {
    left: a,
    right: b,
    things: {
      regions: pair(x.regions, y.regions),
      projects: pair(x.projects, y.projects),
      policies: pair(x.policies, y.policies),
      agencies: pair(x.agencies, y.agencies),
    },
  };
};
