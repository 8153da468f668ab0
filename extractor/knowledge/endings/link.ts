/** 自本通知印发之日起|同时|作废: words that link a part of a policy, or the day, to the word that ends it. */
import { makeTrie, type Trie } from '../trie.ts';

export interface LinkData {
  /** 即, 由: how the clause begins that ends it. */
  readonly ending: readonly string[];
  /** 同时, 自: words that lead to the cue as well. */
  readonly granting: readonly string[];
}

/** 自本通知印发之日起同时. */
export const LONGEST_LINK = 16;

export const makeLinking = ({ ending, granting }: LinkData): Trie => makeTrie([...ending, ...granting]);
