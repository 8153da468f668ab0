/** What a reader means by a name of any kind: a policy, a region, an agency or a project. */
import { bare, type Found, findPolicy, nameAmongOthers } from './find-policy.ts';
import { findRegion } from './find-region.ts';
import type { View } from './view.ts';
import { isThing } from './ways.ts';

export interface Thing {
  readonly id: string;
  readonly name: string;
}

const byName = (view: View, written: string): readonly Thing[] => {
  const wanted = bare(written);
  const agencies = [...view.agencies.values()].filter(({ name, shortNames }) =>
    [name, ...shortNames].some((one) => bare(one) === wanted),
  );
  const projects = [...view.projects.values()].filter(({ name }) => bare(name) === wanted);
  return [...agencies, ...projects].map(({ id, name }) => ({ id, name }));
};

export const findThing = (view: View, written: string): Found<Thing> => {
  if (isThing(view, written))
    return { status: 'found', entry: { id: written, name: written.slice(written.indexOf(':') + 1) } };
  const region = findRegion(view, written);
  const named = byName(view, written);
  const policy = findPolicy(view, written);
  const found: Thing[] = [
    ...(region.status === 'found' ? [{ id: region.entry.id, name: region.entry.fullName }] : []),
    ...named,
    ...(policy.status === 'found' ? [{ id: policy.entry.id, name: policy.entry.label }] : []),
  ];
  // A name that is equal is meant before a policy in whose title it only stands.
  if (found.length >= 1) return { status: 'found', entry: found[0]! };
  const candidates = [
    ...(region.status === 'several' ? region.candidates.map(({ id, fullName }) => ({ id, name: fullName })) : []),
    ...(policy.status === 'several' ? policy.candidates.map(({ id, label }) => ({ id, name: label })) : []),
  ];
  if (candidates.length > 0) return { status: 'several', candidates };
  const near = [
    ...(region.status === 'none' ? region.near.map(({ id, fullName }) => ({ id, name: fullName })) : []),
    ...(policy.status === 'none' ? policy.near.map((entry) => ({ id: entry.id, name: nameAmongOthers(entry) })) : []),
  ];
  return { status: 'none', near };
};
