/** What a layout is asked and what it answers, as plain values: they pass to the worker and back. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface TaskNode {
  readonly id: string;
  readonly size: number;
  /** Policies lead: the others stand where these are. */
  readonly leads: boolean;
  readonly level?: string;
  readonly date?: string;
  /** Members of one group are kept together. */
  readonly group?: string;
  /** Where it stood when the graph was built: springs settle sooner from there. */
  readonly stored?: Point;
  /** Where it stood before; it stays there. */
  readonly fixed?: Point;
}
export interface TaskLink {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  /** In a trace the second end comes first: what is cited stands before what cites it. */
  readonly reversed: boolean;
}
export type Arrangement = 'force' | 'parts' | 'levels' | 'time' | 'trace';
export interface LayOutTask {
  readonly arrangement: Arrangement;
  readonly nodes: readonly TaskNode[];
  readonly links: readonly TaskLink[];
}

/** A line across the picture with a name: a level, a year. An empty name is said as unknown. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly name: string;
}
export interface LaidOut {
  readonly places: readonly (readonly [string, Point])[];
  readonly guides: readonly Guide[];
}
