/** A token of a clause that is being cut, and the item under way before it: what rules are asked about. */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Item } from './run.ts';
import type { Token } from './token.ts';

export interface Spot {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Which of the tokens. */
  readonly at: number;
  /** The tokens of the item under way; none right behind a conjunction or a verb. */
  readonly item: readonly Token[];
  /** What stands before that item. */
  readonly after: Item['after'];
  readonly knowledge: Knowledge;
}
