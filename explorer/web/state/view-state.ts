/** What is being looked at, as one immutable value: all views draw from it, and the address bar holds it. */
import type { EdgeType, NodeType } from '../../api.ts';
import type { Eye } from '../graph/eye.ts';

export const views = [
  'start',
  'network',
  'reach',
  'table',
  'map',
  'timeline',
  'document',
  'compare',
  'console',
] as const;
export type View = (typeof views)[number];

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** How the picture is laid out: by springs unless it says otherwise. */
export const layouts = ['levels', 'time', 'trace'] as const;
export type Layout = (typeof layouts)[number];
export const groupings = ['issuer', 'province'] as const;
export type Grouping = (typeof groupings)[number];
export const measures = ['degree', 'quotes', 'cited'] as const;
export type Measure = (typeof measures)[number];

/** Neighbours of a node over one type of edge that were brought into the picture, so many pages of them. */
export interface Expansion {
  readonly id: string;
  readonly kind: EdgeType;
  readonly direction: 'out' | 'in';
  readonly pages: number;
}

/** A node that the reader put somewhere. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A way between two nodes: over hubs too, and which of those that there are, counted from 1. */
export interface PathWanted {
  readonly from: string;
  readonly to: string;
  readonly overHubs?: true;
  readonly way?: number;
}

/** The twin of the picture: which rows, in which order, with which words in them. */
export interface Listing {
  readonly of: 'nodes' | 'links';
  readonly column: string;
  readonly descending: boolean;
  readonly words: string;
}

/** What is left out of all views; an absent one lets all through. */
export interface Filters {
  /** Node and edge types that are not shown, and levels as `level_county`; sorted. */
  readonly hidden: readonly string[];
  /** Codes of provinces, sorted: only what belongs to one of them or speaks of it. */
  readonly provinces?: readonly string[];
  /** Roles that a place must have in a policy, sorted. */
  readonly roles?: readonly string[];
  /** Policies whose text is held, or those that are only cited. */
  readonly texts?: 'held' | 'cited';
  /** Dates of policies, as exact as they were given: a year, a month or a day; both ends count. */
  readonly since?: string;
  readonly until?: string;
}

export interface ViewState extends Filters {
  readonly view: View;
  /** Id of the chosen node or link, and of a second one beside it. */
  readonly selected?: string;
  readonly also?: string;
  /** Show only what lies around this node. */
  readonly focus?: string;
  readonly depth: number;
  /** All of a large collection, whose picture opens on the part that tells most: that one is `telling`, which no address holds. */
  readonly part?: 'all' | 'telling';
  readonly layout?: Layout;
  readonly group?: Grouping;
  readonly measure?: Measure;
  /** Hubs are among the others instead of apart. */
  readonly hubsIn?: true;
  readonly more?: readonly Expansion[];
  /** Nodes taken out by hand, in the order in which they went. */
  readonly gone?: readonly string[];
  /** Nodes that were brought in from elsewhere, at most `mostAdded`: an address has to hold them. */
  readonly added?: readonly string[];
  readonly pins?: readonly Pin[];
  /** Where the cameras of the network and of the map look from, if not at all of it. */
  readonly eye?: Eye;
  readonly mapEye?: Eye;
  /** Kinds that stand on the map as nodes; absent means those that stand there at first. */
  readonly onMap?: readonly NodeType[];
  readonly listing?: Listing;
  /** The directive whose regions are traced, or the region whose directives are; and the day as of which. */
  readonly reach?: string;
  readonly on?: string;
  /** The map shows which places this directive reaches. */
  readonly coverage?: string;
  /** The policies that are compared: the first may wait for the other. */
  readonly left?: string;
  readonly right?: string;
  readonly document?: string;
  /** The stretch of the document that is marked. */
  readonly place?: Place;
  /** Ends of the way that is traced. */
  readonly path?: PathWanted;
  /** A ready question with what it was told, or Cypher of the reader's own with its parameters as JSON. */
  readonly ready?: { readonly name: string; readonly values: Readonly<Record<string, string>> };
  readonly cypher?: string;
  readonly parameters?: string;
}

/** Places, documents and projects; agencies sit where their governments do, one upon the other. */
export const onMapAtFirst: readonly NodeType[] = ['Policy', 'Project', 'Region'];
export const mappable: readonly NodeType[] = ['Policy', 'Project', 'Region', 'Agency'];

export const deepest = 3;
export const mostAdded = 20;
/** Pages of neighbours over one type of edge: two digits, as the address and the server read them. */
export const mostPages = 99;

/** What is known beforehand (a county is part of a province) is shown on demand: its hubs would rule the picture. */
export const hiddenAtFirst: readonly string[] = ['GOVERNS', 'INCLUDES', 'PART_OF', 'SUCCEEDED_BY', 'Unresolved'];

export const firstView: ViewState = { view: 'start', depth: 1, hidden: hiddenAtFirst };

export const firstListing: Listing = { of: 'nodes', column: 'degree', descending: true, words: '' };

/** A link's id names its ends and its type; all other ids are nodes. */
export const isLink = (id: string): boolean => /-\[[A-Z_]+\]->/.test(id);

/** Drops a key instead of setting it to undefined, so that equal states are equal as JSON. */
export const without = <K extends keyof ViewState>(state: ViewState, ...keys: readonly K[]): Omit<ViewState, K> => {
  const rest: Record<string, unknown> = { ...state };
  for (const key of keys) delete rest[key];
  return rest as unknown as Omit<ViewState, K>;
};
