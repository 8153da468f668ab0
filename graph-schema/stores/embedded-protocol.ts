/** What the main process and the child that holds the engine say to each other. */
import type { Graph } from '../graph/graph.ts';
import type { HeldDocument, Parameters, Rows, WriteReport } from './store.ts';

export type Request =
  | { readonly kind: 'open'; readonly path: string; readonly replaceSchema: boolean }
  /** A graph comes in portions, so that no message is large; `write` then makes the store equal to them. */
  | { readonly kind: 'portion'; readonly part: 'nodes' | 'edges'; readonly json: string }
  | { readonly kind: 'write'; readonly schema: string }
  | { readonly kind: 'documents' }
  | { readonly kind: 'read'; readonly from: number; readonly count: number }
  | {
      readonly kind: 'query';
      readonly cypher: string;
      readonly parameters: Parameters;
      readonly rows: number;
      readonly milliseconds: number;
    }
  /** Answered when what was asked before is over. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'close' };

export interface Answers {
  open: { readonly engine: string };
  portion: null;
  write: WriteReport;
  /** `done` when nothing follows. */
  read: Graph & { readonly done: boolean };
  documents: readonly HeldDocument[];
  query: Rows;
  nothing: null;
  close: null;
}

/** An error in words that cross the border between processes. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly reason?: string;
  readonly position?: { readonly line: number; readonly column: number };
}

export type ToChild = { readonly number: number; readonly request: Request };
export type FromChild =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly failure: Failure }
  | { readonly number: number; readonly progress: readonly [done: number, all: number] };
