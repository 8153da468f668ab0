/** A relationship of a pattern with the nodes at its ends, in the direction in which it is walked: that may be against the one in which it is written. */
import type { Direction } from '../edge-lists.ts';
import type { MemoryEdge, MemoryNode } from '../memory-graph.ts';
import type { Row } from '../values.ts';
import type { NodePattern, RelationshipPattern } from './pattern.ts';
import { flip } from './steps.ts';

export interface Leg {
  readonly from: NodePattern;
  readonly along: RelationshipPattern;
  readonly to: NodePattern;
  /** Walked against the order in which it is written. */
  readonly backwards: boolean;
  /** Those that the pattern names outright: others need not be looked at. */
  readonly types: ReadonlySet<string> | undefined;
  readonly edgeFits: (edge: MemoryEdge, row: Row) => boolean;
  readonly nodeFits: (node: MemoryNode, row: Row) => boolean;
  /** Names that have a value before the leg is walked. */
  readonly known: ReadonlySet<string>;
}

export const directionOf = ({ along, backwards }: Leg): Direction =>
  backwards ? flip(along.direction) : along.direction;

/** How many relationships may be walked; one where the pattern tells no number. */
export const lengthOf = ({ along }: Leg): { readonly least: number; readonly most: number } =>
  along.length ?? { least: 1, most: 1 };

/** Relationships as they were walked → as the pattern is written. */
export const asWritten = ({ backwards }: Leg, walked: readonly MemoryEdge[]): readonly MemoryEdge[] =>
  backwards ? walked.toReversed() : walked;
