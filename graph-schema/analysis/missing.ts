/** What is cited but not held: how often, by whom, since when, what it probably is, and what hangs below it that no trace from above can reach. */
import { byCodeUnit } from '../graph/order.ts';
import { hopsDown } from './hops.ts';
import { byDate } from './partial-dates.ts';
import { yearOf } from './places.ts';
import type { Relation } from './relations.ts';
import { knownDate, type Link, listOf, type PolicyEntry, type SupposedIssuer, type View, type Words } from './view.ts';

export interface Citing {
  readonly policy: string;
  readonly relation: Relation;
  readonly count: number;
  readonly date?: string;
  readonly quote?: Words;
}

export interface MissingPolicy {
  readonly policy: PolicyEntry;
  /** How often it is cited, by all together. */
  readonly citations: number;
  /** Who cites it, the earliest first, the undated last. */
  readonly by: readonly Citing[];
  /** The date of the earliest text here that cites it. */
  readonly since?: string;
  /** The year that its number tells. */
  readonly year?: number;
  /** Who seems to have issued it. */
  readonly issuer?: SupposedIssuer;
  /** Held documents that hang below it: traces from above end here until it is found. */
  readonly cutsDocuments: number;
}

const citingOf = (view: View, { from, said, count }: Link): Citing => {
  const citing = view.policies.get(from);
  const date = citing && knownDate(citing);
  const first = said[0];
  return {
    policy: from,
    relation: first?.relation ?? 'mentions',
    count,
    ...(date === undefined ? {} : { date }),
    ...(first?.quotes[0] === undefined ? {} : { quote: first.quotes[0] }),
  };
};

/** Each policy's next ones below, worked out once for all. */
const belowIn = (view: View): ((id: string) => readonly string[]) => {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const found = known.get(id) ?? [...new Set(hopsDown(view, id).map(({ lower }) => lower))];
    known.set(id, found);
    return found;
  };
};

/** Held policies that can be reached from one, without those that lead back to it. */
const heldBelow = (view: View, start: string, below: (id: string) => readonly string[]): readonly string[] => {
  const seen = new Set([start]);
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const next of below(id))
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
  seen.delete(start);
  return [...seen].filter((id) => view.policies.get(id)?.held);
};

const missingOf = (view: View, policy: PolicyEntry, below: (id: string) => readonly string[]): MissingPolicy => {
  const by = listOf(view.linksTo, policy.id)
    .filter(({ from }) => from !== policy.id)
    .map((link) => citingOf(view, link))
    .sort((a, b) => byDate(a.date, b.date) || byCodeUnit(a.policy, b.policy));
  const since = by[0]?.date;
  const year = yearOf(policy.yearByNumber);
  const issuer = policy.issuers[0]?.agency ?? policy.supposedIssuer;
  return {
    policy,
    citations: by.reduce((sum, { count }) => sum + count, 0),
    by,
    ...(since === undefined ? {} : { since }),
    ...(year === undefined ? {} : { year }),
    ...(issuer === undefined ? {} : { issuer }),
    cutsDocuments: heldBelow(view, policy.id, below).length,
  };
};

/** Most wanted first: by the traces that they cut, then by how many cite them. */
export const missingPolicies = (view: View): readonly MissingPolicy[] => {
  const below = belowIn(view);
  return [...view.policies.values()]
    .filter(({ held, id }) => !held && listOf(view.linksTo, id).length > 0)
    .map((policy) => missingOf(view, policy, below))
    .sort(
      (a, b) =>
        b.by.length - a.by.length ||
        b.cutsDocuments - a.cutsDocuments ||
        b.citations - a.citations ||
        byCodeUnit(a.policy.id, b.policy.id),
    );
};

/** The held policies whose traces from above end at a missing one. */
export const cutBy = (view: View, missing: string): readonly string[] =>
  [...heldBelow(view, missing, belowIn(view))].sort(byCodeUnit);
