/** Nodes and edges as the evaluator walks them: a node holds the edges at its sides. */
import type { Properties } from '../../graph/graph.ts';

/** The edges at one side of a node, apart by type; each list holds edges of one type and is not empty. */
export type EdgeLists = readonly MemoryEdge[][];

export interface MemoryNode {
  readonly kind: 'node';
  readonly id: string;
  readonly type: string;
  properties: Properties;
  out: EdgeLists;
  in: EdgeLists;
  /** The order of arrival, which `id()` shows and which breaks ties in ordering. */
  readonly serial: number;
}

export interface MemoryEdge {
  readonly kind: 'edge';
  readonly id: string;
  readonly type: string;
  readonly from: MemoryNode;
  readonly to: MemoryNode;
  properties: Properties;
  readonly serial: number;
}
