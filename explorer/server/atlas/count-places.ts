/** Counts for the map: how many policies touch each region, and in which roles; all policies, or one with what carries it on. */
import type { EdgeType } from '../../api.ts';
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

export const countPlaces = (atlas: Atlas, { policies, roles }: Wanted): ReadonlyMap<string, PlaceCount> => {
  const touched = new Map<string, { readonly all: Set<string>; readonly roles: Map<string, number> }>();
  for (const link of atlas.links.values()) {
    if (link.kind !== 'TOUCHES' || (policies && !policies.has(link.from))) continue;
    // One link holds all roles of a policy in a place: each counts it once.
    for (const role of link.roles ?? []) {
      if (role === sparing || (roles && !roles.has(role))) continue;
      const place = touched.get(link.to) ?? { all: new Set<string>(), roles: new Map<string, number>() };
      touched.set(link.to, place);
      place.all.add(link.from);
      place.roles.set(role, (place.roles.get(role) ?? 0) + 1);
    }
  }
  return new Map(
    [...touched].map(([id, place]) => [
      id,
      {
        policies: place.all.size,
        roles: Object.fromEntries([...place.roles].sort(([a], [b]) => (a < b ? -1 : 1))),
      },
    ]),
  );
};
