/** The regions that the policies of a trace touch, each with every way in which it is touched; areas bring in their members. */
import { strongestRole, type TouchRole, touchRoles } from '../edges/roles.ts';
import { byCodeUnit } from '../graph/order.ts';
import { membersOf, yearOf } from './places.ts';
import { knownDate, listOf, type Touch, type View, type Words } from './view.ts';

/** A policy as far as this needs it: how many steps away it is, and whether a step leads there at all. */
export interface Touching {
  readonly policy: string;
  readonly steps: number;
  /** Printed with the root: its words count as the root's own. */
  readonly isRoot: boolean;
}

export interface RegionWay {
  readonly policy: string;
  readonly steps: number;
  readonly direct: boolean;
  readonly role: TouchRole;
  /** The role is in doubt: what it may be instead. */
  readonly orRoles?: readonly TouchRole[];
  readonly quotes: readonly Words[];
  /** The region is not named: it is the place that the policy governs (本省, 全市), and the quote is its issuer's. */
  readonly governs?: true;
  /** The region is not named: it is a member, by data, of this area, which is. */
  readonly through?: { readonly area: string; readonly source: string; readonly from?: number; readonly to?: number };
}

export interface ReachedRegion {
  readonly region: string;
  /** The strongest role that is not in doubt, else the strongest; and all of them. */
  readonly role: TouchRole;
  readonly roles: readonly TouchRole[];
  /** Those that no way says without doubt. */
  readonly doubtful: readonly TouchRole[];
  /** The root itself names it. */
  readonly direct: boolean;
  /** How it is reached: some policy of the trace names it, or governs it; else it is only a member of a named area. */
  readonly by: 'text' | 'jurisdiction' | 'membership';
  /** Named or governed. */
  readonly named: boolean;
  readonly steps: number;
  readonly ways: readonly RegionWay[];
}

const WHOLE_STATE = '100000';

const roleOf = ({ role, orRoles }: Touch): Pick<RegionWay, 'role' | 'orRoles'> => ({
  role,
  ...(orRoles ? { orRoles } : {}),
});

/** Members by data of the areas that one policy touches, where the policy does not name the member itself. */
const memberWays = (view: View, touch: Touch, { steps, isRoot }: Touching): readonly [string, RegionWay][] => {
  const year = yearOf(knownDate(view.policies.get(touch.policy)!));
  const stated = new Set(listOf(view.touchesOf, touch.policy).map(({ region }) => region));
  const { quotes, policy, region: area } = touch;
  return membersOf(view, area, year)
    .members.filter(({ region }) => !stated.has(region) && view.regions.has(region))
    .map(({ region, ...through }) => [
      region,
      { policy, steps, direct: isRoot, ...roleOf(touch), quotes, through: { area, ...through } },
    ]);
};

/** The place that a policy governs, where it does not name it: a province's regulation says 本省. */
const governedWay = (view: View, { policy: id, steps, isRoot }: Touching): readonly [string, RegionWay] | undefined => {
  const { jurisdiction, issuers } = view.policies.get(id)!;
  const region = `region:${jurisdiction}`;
  if (jurisdiction === undefined || jurisdiction === WHOLE_STATE || !view.regions.has(region)) return undefined;
  if (listOf(view.touchesOf, id).some((touch) => touch.region === region)) return undefined;
  const quotes = issuers.flatMap((issuer) => issuer.quotes).slice(0, 1);
  return [region, { policy: id, steps, direct: isRoot, role: 'own', quotes, governs: true }];
};

const byWeight = (a: RegionWay, b: RegionWay): number =>
  Number(a.through !== undefined) - Number(b.through !== undefined) ||
  a.steps - b.steps ||
  Number(a.orRoles !== undefined) - Number(b.orRoles !== undefined) ||
  touchRoles.indexOf(a.role) - touchRoles.indexOf(b.role) ||
  byCodeUnit(a.policy, b.policy);

/** The nearest first, then by role and code. */
const byNearness = (view: View) => (a: ReachedRegion, b: ReachedRegion) =>
  Number(b.named) - Number(a.named) ||
  a.steps - b.steps ||
  touchRoles.indexOf(a.role) - touchRoles.indexOf(b.role) ||
  byCodeUnit(view.regions.get(a.region)?.code ?? '9', view.regions.get(b.region)?.code ?? '9') ||
  byCodeUnit(a.region, b.region);

export const reachedRegions = (view: View, policies: readonly Touching[]): readonly ReachedRegion[] => {
  const ways = new Map<string, RegionWay[]>();
  const add = (region: string, way: RegionWay): void => {
    const known = ways.get(region);
    if (known) known.push(way);
    else ways.set(region, [way]);
  };
  for (const touching of policies)
    for (const touch of listOf(view.touchesOf, touching.policy)) {
      const { policy, region, role, quotes } = touch;
      add(region, { policy, steps: touching.steps, direct: touching.isRoot, ...roleOf(touch), quotes });
      // What is spared as a whole does not bring in its members.
      if (role !== 'excluded') for (const [member, way] of memberWays(view, touch, touching)) add(member, way);
    }
  for (const touching of policies) {
    const governed = governedWay(view, touching);
    if (governed) add(...governed);
  }
  return [...ways]
    .map(([region, all]): ReachedRegion => {
      const sorted = [...all].sort(byWeight);
      const named = sorted.filter(({ through }) => through === undefined);
      const isSaid = named.some(({ governs }) => !governs);
      const told = named.length > 0 ? named : sorted;
      const roles = new Set(told.map(({ role }) => role));
      const certain = new Set(told.flatMap(({ role, orRoles }) => (orRoles ? [] : [role])));
      return {
        region,
        role: strongestRole(certain) ?? strongestRole(roles)!,
        roles: touchRoles.filter((role) => roles.has(role)),
        doubtful: touchRoles.filter((role) => roles.has(role) && !certain.has(role)),
        direct: told.some(({ direct }) => direct),
        by: isSaid ? 'text' : named.length > 0 ? 'jurisdiction' : 'membership',
        named: named.length > 0,
        steps: Math.min(...told.map(({ steps }) => steps)),
        ways: sorted,
      };
    })
    .sort(byNearness(view));
};
