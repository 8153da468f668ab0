/** The contract of every store; `test/graph-schema/stores/contract.ts` is its meaning in tests. */
import type { Graph } from '../graph/graph.ts';

/** Values that Cypher parameters may carry. */
export type ParameterValue =
  | string
  | number
  | boolean
  | null
  | readonly ParameterValue[]
  | { readonly [key: string]: ParameterValue };
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** Graph values in answers are plain objects told apart by `$`, the same from every store. */
export interface NodeValue {
  readonly $: 'node';
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}
export interface RelationshipValue {
  readonly $: 'relationship';
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Value>>;
}
export interface PathValue {
  readonly $: 'path';
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}
export type Value =
  | string
  | number
  | boolean
  | null
  | NodeValue
  | RelationshipValue
  | PathValue
  | readonly Value[]
  | { readonly [key: string]: Value };

/** Times in milliseconds. */
export interface Limits {
  readonly rows: number;
  readonly milliseconds: number;
  /** Told when the asker no longer waits: the query is stopped where that is possible. */
  readonly signal?: AbortSignal | undefined;
}
export const defaultLimits: Limits = { rows: 10_000, milliseconds: 15_000 };

export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** True if more rows existed than `limits.rows`. */
  readonly truncated: boolean;
  readonly milliseconds: number;
}

/** Counted by the store itself: a second write of the same graph reports zeros. */
export interface WriteReport {
  readonly nodesCreated: number;
  readonly nodesChanged: number;
  readonly nodesDeleted: number;
  readonly edgesCreated: number;
  readonly edgesChanged: number;
  readonly edgesDeleted: number;
}

export type Progress = (done: number, all: number) => void;

/** Makes the store's part that is ours equal to `graph`; touches only what differs, never data of others. */
export type WriteGraph = (graph: Graph, progress?: Progress) => Promise<WriteReport>;

export interface HeldDocument {
  readonly id: string;
  readonly name: string;
}

export interface Store {
  readonly kind: 'embedded' | 'neo4j';
  /** What users are shown, e.g. `embedded (.zhengmai/graph)` or `Neo4j 5.26 at bolt://127.0.0.1:7687`. Never a password. */
  readonly description: string;
  readonly write: WriteGraph;
  /**
   * Runs `work` while no other load can begin, here or in another program: what it reads holds until it writes with the `write`
   * that it is given. (Two that each read, add a document and write would else lose one of the two documents.)
   */
  alone<T>(work: (write: WriteGraph) => Promise<T>): Promise<T>;
  /** The graph as stored, sorted by id; equal to what was written, property for property. */
  read(): Promise<Graph>;
  /** The documents that the store holds, without reading the rest of it; name is what the file was called. */
  documents(): Promise<readonly HeldDocument[]>;
  /** Read-only by construction: anything else is refused with `RefusedQuery` before it reaches the engine. */
  query(cypher: string, parameters?: Parameters, limits?: Partial<Limits>): Promise<Rows>;
  close(): Promise<void>;
}
