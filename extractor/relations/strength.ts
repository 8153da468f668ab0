/** Which relation counts where one policy is cited with several: interprets first, mentions last. */
import type { CitationRelation } from './relation.ts';

export const relationsByStrength: readonly CitationRelation[] = [
  'interprets',
  'repeals',
  'amends',
  'forwards',
  'issues',
  'implements',
  'basis',
  'mentions',
];

const rank = new Map(relationsByStrength.map((relation, i) => [relation, i]));

export const stronger = (a: CitationRelation, b: CitationRelation): CitationRelation =>
  rank.get(a)! <= rank.get(b)! ? a : b;

/** `strongest([])` is mentions: a reference without a cue. */
export const strongest = (relations: readonly CitationRelation[]): CitationRelation =>
  relations.reduce(stronger, 'mentions');
