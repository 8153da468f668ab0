/** The item of a list whose head those before it may share: 城巫|高速公路 behind 城宣、城万, 等|大桥 behind A、B. */
import type { Phrase } from '../phrase/phrase.ts';
import type { Item } from '../phrase/run.ts';
import type { ReadRun } from './read-run.ts';

export interface ListEnd {
  readonly item: Item;
  readonly phrase: Phrase;
  /** It is the last member itself; what stands behind 等 is none. */
  readonly isMember: boolean;
  /** A verb of building is said of the list. */
  readonly isUndertaken: boolean;
}

const SHARING = new Set(['line', 'site', 'scenic', 'zone', 'work']);

/** The item at `at`, which ends in a head; null if it opens its list, or if its head is of no kind that is shared. */
export const listEndAt = ({ run: { items, isUndertaken }, phraseOf }: ReadRun, at: number): ListEnd | null => {
  const item = items[at]!;
  const phrase = phraseOf(item)!;
  if (item.after === 'start' || !SHARING.has(phrase.head.kind)) return null;
  return { item, phrase, isMember: item.after === 'conjunction', isUndertaken };
};
