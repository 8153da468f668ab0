/** What a clause says of where a project lies, and how it says so. */
import type { Span } from '../../text/span.ts';

export interface ClausePlaces {
  readonly ids: readonly string[];
  /** Where each of its names has a place of its own, those. */
  readonly each?: readonly string[];
  /** The words that say so. */
  readonly evidence: Span;
  /** Said of the project itself, not only of the place that acts. */
  readonly isOwn: boolean;
  /** Said by nothing but places: a bracket, a row, the head of a line; what a name guesses elsewhere gives way. */
  readonly isExplicit?: true;
  /** By who builds it (由忻州市组织实施), so that it says nothing beside a place of its own name. */
  readonly isOfBuilder?: true;
  /** By the row of a table, so that a wider place says nothing beside a narrower one. */
  readonly isOfRow?: true;
  /** Of a list that goes on from the first that it was said of, so that it says nothing beside another county that a member's own name states. */
  readonly isOfList?: true;
  /** By what of it lies inside (巢湖市境内的|合芜高速), so that the ends elsewhere are not meant. */
  readonly isInside?: true;
}
