/**
 * What a reader called the things that a ready question is told of, as the ids that the question finds them by.
 *
 *   policy=黄河保护法 → policy:中华人民共和国黄河保护法; policy=实施意见 → several; region=火星 → none
 */
import type { NamedQuery, ParameterType } from '../queries/query.ts';
import type { Parameters } from '../stores/store.ts';
import { bare, type Found, findPolicy, nameAmongOthers } from './find-policy.ts';
import { findRegion } from './find-region.ts';
import { findThing, type Thing } from './find-thing.ts';
import type { View } from './view.ts';

export interface Meant {
  /** The parameter that names it. */
  readonly parameter: string;
  readonly written: string;
  readonly found: Found<Thing>;
}

/** `other` says more of it, where it is one of several. */
const asThings = <T>(found: Found<T>, thing: (entry: T) => Thing, other = thing): Found<Thing> => {
  if (found.status === 'found') return { status: 'found', entry: thing(found.entry) };
  return found.status === 'several'
    ? { status: 'several', candidates: found.candidates.map(other) }
    : { status: 'none', near: found.near.map(other) };
};

const findAgency = (view: View, written: string): Found<Thing> => {
  const wanted = bare(written);
  const found = [...view.agencies.values()]
    .filter(({ id, name, shortNames }) => id === written || [name, ...shortNames].some((one) => bare(one) === wanted))
    .map(({ id, name }) => ({ id, name }));
  if (found.length === 1) return { status: 'found', entry: found[0]! };
  return found.length > 1 ? { status: 'several', candidates: found } : { status: 'none', near: [] };
};

const finders: Partial<Record<ParameterType, (view: View, written: string) => Found<Thing>>> = {
  policy: (view, written) =>
    asThings(
      findPolicy(view, written),
      ({ id, label }) => ({ id, name: label }),
      (entry) => ({ id: entry.id, name: nameAmongOthers(entry) }),
    ),
  region: (view, written) => asThings(findRegion(view, written), ({ id, fullName }) => ({ id, name: fullName })),
  agency: findAgency,
  thing: findThing,
};

export const thingsMeant = (view: View, { parameters }: NamedQuery, values: Parameters): readonly Meant[] =>
  Object.entries(parameters).flatMap(([parameter, { type }]) => {
    const [find, written] = [finders[type], values[parameter]];
    return find && typeof written === 'string' ? [{ parameter, written, found: find(view, written) }] : [];
  });
