/** What a question about a place's role may look at: the place or its list, and the words around it. */
import type { Heard } from './heard.ts';

export interface Around {
  /** Right before it, right behind it and its 等省份. */
  readonly before: Heard;
  readonly after: Heard;
  /** Before it in its clause, behind it up to the next place, and of that the noun that it begins. */
  readonly left: Heard;
  readonly right: Heard;
  readonly near: Heard;
  /** In the clause behind, in what opens its list. */
  readonly next: Heard;
  readonly lead: Heard;
  /** Bits of `About`: what else is known of the place or its list. */
  readonly about: number;
}

/** One place of the list. */
export interface Asked {
  readonly around: Around;
  /** Bits of `About`: of the list and of this place. */
  readonly about: number;
  /** One of several places that share a name (鄂湘赣 in a text of 湖北): it is asked as another's, then counts as own. */
  readonly isPartlyOwn: boolean;
}
