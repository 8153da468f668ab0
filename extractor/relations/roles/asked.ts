/** What a question about a place's role may look at: the place or its list, and the words around it. */
import type { RoleHit } from '../../knowledge/role-cues.ts';
import type { FoldedOffset } from '../../text/span.ts';

export interface Around {
  readonly text: string;
  readonly start: FoldedOffset;
  /** Behind 等, 等省份 …, what closes its list. */
  readonly end: FoldedOffset;
  readonly clauseStart: FoldedOffset;
  /** Cues before it in its clause, behind it up to the next place, in the clause behind, in what opens its list. */
  readonly left: readonly RoleHit[];
  readonly right: readonly RoleHit[];
  readonly next: readonly RoleHit[];
  readonly lead: readonly RoleHit[];
  /** Nothing stands before it, or behind it. */
  readonly opens: boolean;
  readonly ends: boolean;
  /** A verb follows. */
  readonly acts: boolean;
  readonly isParallel: boolean;
  readonly isAddressee: boolean;
  readonly inRules: boolean;
  readonly directs: boolean;
  readonly inNews: boolean;
  /** Where the noun behind the place ends: before the first verb. */
  readonly nounEnd: FoldedOffset;
}

export interface Asked extends Around {
  readonly kind: 'division' | 'area' | 'feature';
  readonly isOwn: boolean;
  /** The title of the document names it. */
  readonly isTitled: boolean;
}
