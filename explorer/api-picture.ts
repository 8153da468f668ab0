/** What the pictures are drawn from: network, map and timeline, with the filters and facets that they share; part of the one contract of server and page. */
import type { EdgeType, RegionLevel } from '../graph-schema/index.ts';
import type { Caption, NodeLine, Span } from './api.ts';
import type { TraceQuote } from './api-analysis.ts';

/** From the widest down, as the schema has them: written out, because the page carries none of the schema's code. */
export const placeLevels = [
  'country',
  'province',
  'prefecture',
  'county',
  'township',
  'area',
  'feature',
] as const satisfies readonly RegionLevel[];

/** Pictures of more nodes are a crowd. */
export const uncrowded = 400;

export interface NetworkNode extends NodeLine {
  /** Links that documents state, places that say them, policies that cite it. */
  readonly degree: number;
  readonly quotes: number;
  readonly cited: number;
  /** Codes of the provinces that it belongs to or speaks of. */
  readonly provinces: readonly string[];
  /** The agency that issued it first, or that of the one policy that speaks of it. */
  readonly issuer?: string;
  readonly x?: number;
  readonly y?: number;
  /** Where it stands on a map, if a map asked. */
  readonly stands?: { readonly lon: number; readonly lat: number } | 'nationwide';
}
/** All edges of one type from one node to another as one line of the picture; `count` is the number of its quotes. */
export interface NetworkLink {
  readonly id: string;
  readonly kind: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly roles?: readonly string[];
}
/** Filters as they are asked: lists with commas, dates as exact as they are given. */
export interface FilterQuestion {
  readonly hide?: string | undefined;
  readonly province?: string | undefined;
  readonly role?: string | undefined;
  readonly text?: 'held' | 'cited' | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}
export interface FacetValue {
  readonly value: string;
  /** How much there would be of it, the other filters standing as they are. */
  readonly count: number;
}
export interface Facets {
  readonly kinds: readonly FacetValue[];
  readonly levels: readonly FacetValue[];
  /** `value` is the province's code. */
  readonly provinces: readonly (FacetValue & { readonly label: string })[];
  readonly years: readonly FacetValue[];
  readonly texts: readonly FacetValue[];
  readonly relations: readonly FacetValue[];
  readonly roles: readonly FacetValue[];
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  /** What the filters let through but the cap did not. */
  readonly left: { readonly nodes: number; readonly links: number };
  /** What the filters let through, and all that they were asked about. */
  readonly found: number;
  readonly all: number;
  readonly facets: Facets;
  /** How many of these neighbours there are, and how many of them were brought in. */
  readonly more: readonly {
    readonly id: string;
    readonly kind: EdgeType;
    readonly direction: 'out' | 'in';
    readonly shown: number;
    readonly count: number;
  }[];
}

/** The words behind the links that a network shows, by the id of the link; `left` are too many. */
export interface QuotesAnswer {
  readonly quotes: Readonly<Record<string, readonly SavedQuote[]>>;
  readonly left: number;
}
export interface SavedQuote extends Span {
  readonly document: string;
  readonly documentLabel: string;
  readonly file: string;
  readonly text: string;
  /** The sentence that it stands in, verbatim. */
  readonly sentence?: string;
  /** Of a place that is touched: in which roles these words touch it. */
  readonly roles?: readonly string[];
}

/** A step of a way in words, with the first of its quotes and the link that it goes over. */
export interface WayStep {
  readonly words: Caption;
  readonly link?: string;
  readonly quote?: TraceQuote;
}
export interface Way {
  /** Nodes in order with the link to the next one. */
  readonly nodes: readonly NodeLine[];
  readonly links: readonly NetworkLink[];
  readonly steps: readonly WayStep[];
}
export interface PathAnswer {
  /** The most telling first; empty if there is none. */
  readonly ways: readonly Way[];
}

export interface TimelineAnswer {
  /** What the filters let through, the latest first, as far as the cap allows. `byNumber`: only the year is known, from the document number. */
  readonly policies: readonly (NodeLine & {
    readonly date: string;
    readonly byNumber: boolean;
    readonly cited: number;
  })[];
  readonly left: number;
  readonly undated: number;
  /** The most important of these. */
  readonly withoutDate: readonly (NodeLine & { readonly cited: number })[];
  /** Within a stretch of few years, every month with its policies; else none. */
  readonly months: readonly FacetValue[];
  readonly found: number;
  readonly all: number;
  readonly facets: Facets;
}

/** A region as the map shows it. */
export interface MapPlace {
  readonly node: NodeLine;
  readonly code?: string;
  readonly lon?: number;
  readonly lat?: number;
  /** How many policies touch it, and how many in each role. */
  readonly policies: number;
  readonly roles: Readonly<Record<string, number>>;
}
export interface MapAnswer {
  readonly places: readonly MapPlace[];
  readonly left: number;
  /** Places that the filters let through, and all that there are without filters. */
  readonly found: number;
  readonly all: number;
  readonly facets: Facets;
  /** If asked of one directive: it, and how many documents carry it on. */
  readonly directive?: NodeLine;
  readonly carriers?: number;
  /** The ids of both, as far as a picture holds them. */
  readonly carriedBy?: readonly string[];
}

/** Nodes and the links between them; `left` of the nodes are too many to draw. */
export interface AmongAnswer {
  readonly nodes: readonly NodeLine[];
  readonly links: readonly NetworkLink[];
  readonly left: number;
}
