/** A phrase on which a verdict is asked, with all that the questions about it look at. */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Run } from '../phrase/run.ts';
import type { Body } from '../words/body.ts';

/** What the text around the phrase says of it. */
export type Situation = Pick<Run, 'underPlace' | 'isUndertaken' | 'isAnnounced' | 'before'>;

export interface Case {
  readonly text: string;
  readonly phrase: Phrase;
  /** Its head as it is written. */
  readonly head: string;
  /** What the words before the head are. */
  readonly body: Body;
  readonly situation: Situation;
  readonly knowledge: Knowledge;
}
