/** Which relation counts where one policy is cited with several: interprets first, mentions last. */
import { type CitationRelation, relations } from '../../graph-schema/index.ts';

const rank = new Map(relations.map((relation, i) => [relation, i]));

export const stronger = (a: CitationRelation, b: CitationRelation): CitationRelation =>
  rank.get(a)! <= rank.get(b)! ? a : b;

/** `strongest([])` is mentions: a reference without a cue. */
export const strongest = (among: readonly CitationRelation[]): CitationRelation => among.reduce(stronger, 'mentions');
