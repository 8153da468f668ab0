/** What is being looked at, as one immutable value: all views draw from it, and the address bar holds it. */
export const views = ['start', 'network', 'table', 'map', 'timeline', 'document', 'console'] as const;
export type View = (typeof views)[number];

export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface ViewState {
  readonly view: View;
  /** Id of the chosen node or link. */
  readonly selected?: string;
  /** Show only what lies around this node. */
  readonly focus?: string;
  readonly depth: number;
  /** Node and edge types that are not shown, sorted. */
  readonly hidden: readonly string[];
  /** The map shows which places this directive reaches. */
  readonly coverage?: string;
  readonly document?: string;
  /** The stretch of the document that is marked. */
  readonly place?: Place;
  /** Ends of the way that is traced. */
  readonly path?: { readonly from: string; readonly to: string };
  /** A ready question with what it was told, or Cypher of the reader's own with its parameters as JSON. */
  readonly ready?: { readonly name: string; readonly values: Readonly<Record<string, string>> };
  readonly cypher?: string;
  readonly parameters?: string;
}

export const deepest = 3;

/** What is known beforehand (a county is part of a province) is shown on demand: its hubs would rule the picture. */
export const hiddenAtFirst: readonly string[] = ['GOVERNS', 'INCLUDES', 'PART_OF', 'SUCCEEDED_BY'];

export const firstView: ViewState = { view: 'start', depth: 1, hidden: hiddenAtFirst };

/** A link's id names its ends and its type; all other ids are nodes. */
export const isLink = (id: string): boolean => /-\[[A-Z_]+\]->/.test(id);
