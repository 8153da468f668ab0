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
  /** Nothing stands before it, or behind it. */
  readonly opens: boolean;
  readonly ends: boolean;
  /** A verb follows. */
  readonly acts: boolean;
  readonly isParallel: boolean;
  readonly isAddressee: boolean;
  readonly inRules: boolean;
  readonly inNews: boolean;
}

export interface Asked extends Around {
  readonly kind: 'division' | 'area' | 'feature';
  readonly isOwn: boolean;
  /** One of several places that share a name (鄂湘赣 in a text of 湖北): it is asked as another's, then counts as own. */
  readonly isPartlyOwn: boolean;
  /** The title of the document names it. */
  readonly isTitled: boolean;
}
