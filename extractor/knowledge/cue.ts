/** A word beside a reference that says how the document relates to it. */
import type { CitationRelation } from '../../graph-schema/index.ts';

export type CueRelation = CitationRelation;

export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly relation: CueRelation;
}
