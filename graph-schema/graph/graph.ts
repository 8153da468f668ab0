/** The graph as plain, JSON-able values. Ids are deterministic, so graphs of different runs compare by id alone. */
import type { EdgeType } from '../edges/index.ts';
import type { NodeType } from '../nodes/index.ts';
import type { Properties, PropertyValue } from '../properties/property-value.ts';

export type { Properties, PropertyValue };

export interface GraphNode {
  readonly id: string;
  readonly type: NodeType;
  readonly properties: Properties;
}

export interface GraphEdge {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Nodes and edges are sorted by id; `schema` is the version of the declarations that they obey. */
export interface Graph {
  readonly schema: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
