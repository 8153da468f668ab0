/** A run as far as it is read: the phrase that each of its items is, and the parts of one thing that it lists. */

import type { Phrase } from '../phrase/phrase.ts';
import type { Item, Run } from '../phrase/run.ts';
import type { PartsOfOne } from './parts-reader.ts';

export interface ReadRun {
  readonly run: Run;
  /** Null where the item ends in no head. */
  readonly phraseOf: (item: Item) => Phrase | null;
  readonly sections: readonly PartsOfOne[];
}
