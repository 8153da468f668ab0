/** Counts for the map: how many policies touch each region, and in which roles; all policies, or those alone that are wanted. */
import type { NetworkLink } from '../../api-picture.ts';

/** A policy spares such a place: that is no touch. */
const sparing = 'excluded';

export interface PlaceCount {
  readonly policies: number;
  /** Policies by role; one that touches a place in two roles counts in both. */
  readonly roles: Readonly<Record<string, number>>;
}

export interface Wanted {
  /** Only these policies; all if left out. */
  readonly policies?: ReadonlySet<string>;
  /** Only these regions. */
  readonly regions?: ReadonlySet<string>;
  /** Only touches in one of these roles. */
  readonly roles?: ReadonlySet<string>;
}

const speaks = ({ kind, from, to }: NetworkLink, { policies, regions }: Wanted): boolean =>
  kind === 'TOUCHES' && policies?.has(from) !== false && regions?.has(to) !== false;

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
