/** The policy that a question names: by its id, as the page does, or as people write numbers and titles. */
import { findPolicy, nameAmongOthers, type PolicyEntry, type View } from '../../../graph-schema/index.ts';
import { ApiError } from '../errors.ts';
import { notFound } from './route.ts';

export const severalFit = (names: readonly string[]): ApiError =>
  new ApiError('several-fit', names.join(' · '), 'Give its whole name or its id.');

export const askedPolicy = (view: View, written: string): PolicyEntry => {
  const found = findPolicy(view, written);
  if (found.status === 'found') return found.entry;
  if (found.status === 'several') throw severalFit(found.candidates.map(nameAmongOthers));
  const near = found.near.map((entry) => ({ id: entry.id, name: nameAmongOthers(entry) }));
  throw notFound('policy', written, near);
};
