/** The answers of the policy linker, each with its reason. */
import type { Candidate, Link } from '../link.ts';

export const stated = (id: string, reason: string): Link => ({
  status: 'linked',
  ids: [id],
  basis: 'stated',
  reason,
  losers: [],
});

export const inferred = (id: string, reason: string, losers: readonly Candidate[] = []): Link => ({
  status: 'linked',
  ids: [id],
  basis: 'inferred',
  reason,
  losers,
});

export const unresolved = (reason: string, candidates: readonly Candidate[] = []): Link => ({
  status: 'unresolved',
  reason,
  candidates,
});
