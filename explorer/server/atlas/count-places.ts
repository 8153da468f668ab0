/** Counts for the map: how many policies touch each region, and in which roles; all policies, or one with what carries it on. */
import type { EdgeType, NetworkLink } from '../../api.ts';
import type { Atlas } from './atlas.ts';

/** A policy spares such a place: that is no touch. */
const sparing = 'excluded';
/** Documents that carry a directive on point at it with one of these. */
const carrying: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'IMPLEMENTS',
  'FORWARDS',
  'ISSUES',
  'INTERPRETS',
  'BASED_ON',
]);

export interface PlaceCount {
  readonly policies: number;
  /** Policies by role; one that touches a place in two roles counts in both. */
  readonly roles: Readonly<Record<string, number>>;
}

/** The directive itself and all that carries it on, at any depth; a cycle is walked once. */
export const carriersOf = (atlas: Atlas, policy: string): ReadonlySet<string> => {
  const found = new Set([policy]);
  for (const id of found) for (const link of atlas.to.get(id) ?? []) if (carrying.has(link.kind)) found.add(link.from);
  return found;
};

export interface Wanted {
  /** Only these policies; all if left out. */
  readonly policies?: ReadonlySet<string>;
  /** Only touches in one of these roles. */
  readonly roles?: ReadonlySet<string>;
}

/** One link holds all that a policy says of a place: each policy counts once, and once in each of its roles. */
export const countPlaces = (
  links: readonly NetworkLink[],
  { policies, roles }: Wanted,
): ReadonlyMap<string, PlaceCount> => {
  const touched = new Map<string, { policies: number; readonly roles: Map<string, number> }>();
  for (const link of links) {
    if (link.kind !== 'TOUCHES' || (policies && !policies.has(link.from))) continue;
    const spoken = (link.roles ?? []).filter((role) => role !== sparing && (!roles || roles.has(role)));
    if (spoken.length === 0) continue;
    const place = touched.get(link.to) ?? { policies: 0, roles: new Map<string, number>() };
    touched.set(link.to, place);
    place.policies++;
    for (const role of spoken) place.roles.set(role, (place.roles.get(role) ?? 0) + 1);
  }
  return new Map(
    [...touched].map(([id, place]) => [
      id,
      {
        policies: place.policies,
        roles: Object.fromEntries([...place.roles].sort(([a], [b]) => (a < b ? -1 : 1))),
      },
    ]),
  );
};
