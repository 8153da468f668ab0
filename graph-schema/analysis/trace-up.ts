/** From a region up: the policies that touch it, itself or as a part of something larger, and the directives that these carry on. */
import type { TouchRole } from '../edges/roles.ts';
import { touchRoles } from '../edges/roles.ts';
import { byCodeUnit } from '../graph/order.ts';
import { type AdministrativeLevel, levelOf, levelRank } from './administrative-level.ts';
import { type Force, forceOf } from './force.ts';
import { type Hop, hopsUp } from './hops.ts';
import { byDate } from './partial-dates.ts';
import { ancestorsOf, membersOf, yearOf } from './places.ts';
import { knownDate, listOf, type PolicyEntry, type View, type Words } from './view.ts';

/**
 * How a policy reaches the region: it names it, a larger place that it is part of, an area that it is a member of, or what
 * it was before; or it governs the place without naming it.
 */
export interface Reach {
  readonly as: 'itself' | 'part' | 'member' | 'former' | 'governed';
  /** The region that the policy names. */
  readonly named: string;
  readonly role: TouchRole;
  /** The role is in doubt: what it may be instead. */
  readonly orRoles?: readonly TouchRole[];
  readonly quotes: readonly Words[];
}

export interface UpPolicy {
  readonly policy: PolicyEntry;
  readonly level: AdministrativeLevel;
  readonly force: Force;
  /** Ways in which it touches the region itself; empty for what is only reached by carrying on. */
  readonly reaches: readonly Reach[];
  /** What it carries on, in this collection or only cited. */
  readonly carriesOn: readonly Hop[];
  /** Nothing above it is known here: the directive at the head. */
  readonly isHead: boolean;
}

export interface UpTrace {
  readonly region: string;
  readonly on?: string;
  /** What names the place itself first, then what reaches it through a larger one, then what these carry on; each by level and time. */
  readonly policies: readonly UpPolicy[];
}

/** A larger place brings its parts in only if the policy means the whole of it. */
const meansAll: ReadonlySet<TouchRole> = new Set(['applies-to', 'pilot', 'own']);

interface Named {
  readonly region: string;
  readonly as: Reach['as'];
}

const namesOf = (view: View, region: string): readonly Named[] => {
  const larger = ancestorsOf(view, region).map(({ id }) => id);
  const own = [region, ...larger];
  const areas = new Set(own.flatMap((id) => listOf(view.areasOf, id).map(({ area }) => area)));
  const former = [...view.regions.values()].filter(({ successors }) =>
    successors.some((successor) => successor.region === region),
  );
  return [
    { region, as: 'itself' },
    ...larger.map((id): Named => ({ region: id, as: 'part' })),
    ...[...areas].sort(byCodeUnit).map((id): Named => ({ region: id, as: 'member' })),
    ...former.map(({ id }): Named => ({ region: id, as: 'former' })),
  ];
};

/** Is the region, or a place that it is part of, a member of the area in the policy's year? */
const isMemberThen = (view: View, region: string, area: string, policy: PolicyEntry): boolean => {
  const own = new Set([region, ...ancestorsOf(view, region).map(({ id }) => id)]);
  return membersOf(view, area, yearOf(knownDate(policy))).members.some((member) => own.has(member.region));
};

const reachesOf = (view: View, region: string): Map<string, Reach[]> => {
  const reaches = new Map<string, Reach[]>();
  for (const { region: named, as } of namesOf(view, region))
    for (const { policy, role, orRoles, quotes } of listOf(view.touchesIn, named)) {
      if (role === 'excluded' || (as === 'part' && !meansAll.has(role))) continue;
      if (as === 'member' && !isMemberThen(view, region, named, view.policies.get(policy)!)) continue;
      const reach: Reach = { as, named, role, ...(orRoles ? { orRoles } : {}), quotes };
      const known = reaches.get(policy);
      if (known) known.push(reach);
      else reaches.set(policy, [reach]);
    }
  const own = new Set([region, ...ancestorsOf(view, region).map(({ id }) => id)]);
  for (const { id, jurisdiction, issuers } of view.policies.values()) {
    const governed = `region:${jurisdiction}`;
    if (!own.has(governed) || reaches.has(id)) continue;
    const reach: Reach = { as: 'governed', named: governed, role: 'own', quotes: issuers[0]?.quotes.slice(0, 1) ?? [] };
    reaches.set(id, [reach]);
  }
  const order = ['itself', 'former', 'member', 'part', 'governed'];
  for (const list of reaches.values())
    list.sort(
      (a, b) => order.indexOf(a.as) - order.indexOf(b.as) || touchRoles.indexOf(a.role) - touchRoles.indexOf(b.role),
    );
  return reaches;
};

const isOwn = ({ as }: Reach): boolean => as === 'itself' || as === 'former';
/** Does it name the place, or what it was before? */
export const namesPlace = ({ reaches }: Pick<UpPolicy, 'reaches'>): boolean => reaches.some(isOwn);
const nearness = (policy: UpPolicy): number => (namesPlace(policy) ? 0 : policy.reaches.length > 0 ? 1 : 2);

const holds = ({ state }: Force): boolean => state === 'in-force' || state === 'unknown';

/** With a day: only what was in force on it, or may have been. */
export const traceUp = (view: View, region: string, { on }: { readonly on?: string } = {}): UpTrace => {
  if (!view.regions.has(region)) throw new RangeError(`traceUp: expected the id of a region, got ${region}`);
  const reaches = reachesOf(view, region);
  const told = new Map<string, UpPolicy>();
  const open = [...reaches.keys()];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const policy = view.policies.get(id);
    if (!policy || told.has(id)) continue;
    const force = forceOf(view, policy, on);
    if (on !== undefined && !holds(force)) continue;
    const carriesOn = hopsUp(view, id).filter(({ upper }) => upper !== id);
    told.set(id, {
      policy,
      level: levelOf(policy),
      force,
      reaches: reaches.get(id) ?? [],
      carriesOn,
      isHead: carriesOn.length === 0,
    });
    for (const { upper } of carriesOn) if (!told.has(upper)) open.push(upper);
  }
  const policies = [...told.values()].sort(
    (a, b) =>
      nearness(a) - nearness(b) ||
      levelRank(a.level) - levelRank(b.level) ||
      byDate(knownDate(a.policy), knownDate(b.policy)) ||
      byCodeUnit(a.policy.id, b.policy.id),
  );
  return { region, ...(on === undefined ? {} : { on }), policies };
};
