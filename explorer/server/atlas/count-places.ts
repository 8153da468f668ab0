/** Counts for the map: how many policies touch each region, and in which roles; all policies, or one with what carries it on. */
import type { EdgeType } from '../../api.ts';
import type { NetworkLink } from '../../api-picture.ts';
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

const speaks = ({ kind, from }: NetworkLink, { policies }: Wanted): boolean =>
  kind === 'TOUCHES' && (policies === undefined || policies.has(from));

/** One link holds all that a policy says of a place: each policy counts once, and once in each of its roles. */
export const countPlaces = (links: readonly NetworkLink[], wanted: Wanted): ReadonlyMap<string, PlaceCount> => {
  const touched = new Map<string, { policies: number; readonly roles: Record<string, number> }>();
  for (const link of links) {
    if (!speaks(link, wanted)) continue;
    const spoken = (link.roles ?? []).filter((role) => role !== sparing && wanted.roles?.has(role) !== false);
    if (spoken.length === 0) continue;
    const place = touched.get(link.to) ?? { policies: 0, roles: {} };
    touched.set(link.to, place);
    place.policies++;
    for (const role of spoken) place.roles[role] = (place.roles[role] ?? 0) + 1;
  }
  return touched;
};

/** How many places are touched at all. */
export const touchedPlaces = (links: readonly NetworkLink[], wanted: Wanted): number =>
  new Set(
    links
      .filter((link) => speaks(link, wanted) && link.roles?.some((role) => role !== sparing) === true)
      .map(({ to }) => to),
  ).size;
