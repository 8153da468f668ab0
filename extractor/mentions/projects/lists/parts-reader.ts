/** What reads, beginning with one item of a list, that the list names one thing once, with several parts of it. */
import type { Phrase } from '../phrase/phrase.ts';
import type { Item } from '../phrase/run.ts';

export interface PartsOfOne {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
  /** The item that names the thing. */
  readonly at: number;
  readonly head: string;
  readonly phrase: Phrase;
}

export type PartsReader = (
  text: string,
  items: readonly Item[],
  at: number,
  phraseOf: (item: Item) => Phrase | null | undefined,
) => PartsOfOne | undefined;
