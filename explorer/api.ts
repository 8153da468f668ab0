/** The explorer's API: routes, questions and answers, all that server and web share; long because it is one contract. Types, no behaviour. */
import type { EdgeType, NamedQuery, NodeType, Parameters, Shape, TouchRole, Value } from '../graph-schema/index.ts';

export type { EdgeType, NodeType, Parameters, Shape, TouchRole, Value };

export const routes = {
  summary: '/api/summary',
  network: '/api/network',
  node: '/api/node',
  link: '/api/link',
  path: '/api/path',
  document: '/api/document',
  search: '/api/search',
  timeline: '/api/timeline',
  map: '/api/map',
  query: '/api/query',
  check: '/api/check',
  among: '/api/among',
  trace: '/api/trace',
  reached: '/api/reached',
  missing: '/api/missing',
  compare: '/api/compare',
  report: '/api/report',
} as const;
export type RouteName = keyof typeof routes;

/** Answers with a file, `?format=` names its kind. */
export const exportRoute = '/api/export';
export type ExportFormat = 'html' | 'gexf' | 'graphml' | 'geojson' | 'json-ld' | 'graph';

/** What an answer holds at most; the rest is counted, never silently dropped. */
export const caps = {
  networkNodes: 2_000,
  timeline: 2_000,
  expansion: 20,
  neighbours: 100,
  hits: 30,
  passages: 10,
  rows: 2_000,
  among: 400,
  quotes: 200,
  traceSentences: 400,
  missing: 200,
} as const;

export interface Caption {
  readonly zh: string;
  readonly en: string;
}

/** A stretch of a document's text, in UTF-16 units of the text as it was read. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A node in one line: enough for a list, a label and the picture. */
export interface NodeLine {
  readonly id: string;
  readonly kind: NodeType;
  readonly label: string;
  /** Number, code, level: what tells two of the same name apart. */
  readonly note?: string;
  readonly date?: string;
  /** Policies only: is its text in this collection? */
  readonly held?: boolean;
  readonly level?: string;
}

export interface LegendKind<Type extends string = string> {
  readonly type: Type;
  readonly caption: Caption;
  readonly about: Caption;
  readonly colour: string;
}
export interface Legend {
  readonly nodes: readonly (LegendKind<NodeType> & { readonly shape: Shape })[];
  readonly edges: readonly LegendKind<EdgeType>[];
  /** The roles in which a policy touches a region, the strongest first. */
  readonly roles: readonly { readonly role: TouchRole; readonly caption: Caption }[];
}

export interface DocumentLine {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly policy?: NodeLine;
}

/** A node with how often something is said of it. */
export interface Ranked {
  readonly node: NodeLine;
  readonly count: number;
}

export interface OpenMention extends Span {
  readonly document: string;
  readonly documentLabel: string;
  readonly kind: NodeType;
  readonly surface: string;
  readonly reason: string;
}

/** The query pack's questions come as the schema declares them. */
export type ReadyQuestion = NamedQuery;

export interface Summary {
  readonly collection: string;
  readonly store: { readonly kind: 'embedded' | 'neo4j'; readonly description: string };
  readonly counts: Readonly<Partial<Record<NodeType, number>>>;
  readonly heldPolicies: number;
  readonly documents: readonly DocumentLine[];
  /** Cited here but not held: what to get next. */
  readonly missing: readonly Ranked[];
  readonly regions: readonly Ranked[];
  /** Mentions whose meaning is open. */
  readonly open: readonly OpenMention[];
  readonly questions: readonly ReadyQuestion[];
  readonly legend: Legend;
  /** The day on which this was asked, for references; unknown where there is no clock. */
  readonly today?: string;
  /** What a query may ask of each type of node and edge. */
  readonly properties: Readonly<Record<string, readonly (Caption & { readonly name: string })[]>>;
  /** Files that can be taken along. */
  readonly exports: readonly ExportFormat[];
}

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

export interface Neighbour {
  readonly node: NodeLine;
  readonly link: string;
  readonly count: number;
}
export interface NeighbourGroup {
  readonly kind: EdgeType;
  readonly direction: 'out' | 'in';
  readonly count: number;
  readonly neighbours: readonly Neighbour[];
}
export interface Fact {
  readonly name: string;
  readonly caption: Caption;
  readonly value: Value;
}
export interface NodeDetails {
  readonly node: NodeLine;
  readonly facts: readonly Fact[];
  readonly groups: readonly NeighbourGroup[];
  /** The document that holds a policy's text. */
  readonly text?: string;
}

/** What a reference to a document says of it. */
export interface Reference {
  readonly issuers: readonly string[];
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
}

export interface Quote extends Span {
  readonly document: string;
  readonly documentLabel: string;
  readonly reference: Reference;
  readonly text: string;
  readonly heading?: string;
  /** The passage around the quote, and where it starts in the document. */
  readonly around?: { readonly text: string; readonly start: number };
}
export interface LinkDetails {
  readonly id: string;
  readonly kind: EdgeType;
  readonly from: NodeLine;
  readonly to: NodeLine;
  readonly facts: readonly Fact[];
  readonly quotes: readonly Quote[];
  readonly left: number;
}

/** A step of a way in words, with the first of its quotes and the link that it goes over. */
export interface WayStep {
  readonly words: Caption;
  readonly link?: string;
  readonly quote?: Span & { readonly document: string; readonly documentLabel: string; readonly text: string };
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

export type Basis = 'stated' | 'inferred' | 'ambiguous' | 'unresolved';
export interface TextMention extends Span {
  readonly kind: NodeType;
  readonly node: string;
  readonly rule: string;
  readonly basis: Basis;
  readonly reason?: string;
  readonly candidates?: readonly string[];
}
export interface TextCitation extends Span {
  readonly id: string;
  readonly relation: string;
  readonly cue?: string;
  readonly rule: string;
  readonly target?: string;
}
export interface DocumentAnswer {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly text: string;
  readonly script: string;
  readonly encoding: string;
  readonly policy?: NodeLine;
  /** The other policies whose text stands in the same file, such as the measures behind a notice. */
  readonly others: readonly NodeLine[];
  readonly reference: Reference;
  readonly notices: readonly string[];
  readonly headings: readonly (Span & { readonly text: string })[];
  readonly mentions: readonly TextMention[];
  readonly citations: readonly TextCitation[];
  /** The nodes that mentions and citations lead to, by id. */
  readonly nodes: Readonly<Record<string, NodeLine>>;
}

export interface PassageHit extends Span {
  readonly document: string;
  readonly documentLabel: string;
  /** The words found, with some text on both sides. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}
export interface SearchAnswer {
  /** `matched` is the name, alias, number or code that was found. */
  readonly hits: readonly { readonly node: NodeLine; readonly matched: string }[];
  readonly left: number;
  readonly passages: readonly PassageHit[];
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

export interface QueryQuestion {
  readonly cypher: string;
  readonly parameters?: Parameters;
}
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly truncated: boolean;
  readonly milliseconds: number;
}

/** Nodes and the links between them; `left` of the nodes are too many to draw. */
export interface AmongAnswer {
  readonly nodes: readonly NodeLine[];
  readonly links: readonly NetworkLink[];
  readonly left: number;
}

/** Lines and columns from 1. */
export interface CheckAnswer {
  readonly problem?: {
    readonly message: string;
    readonly position?: { readonly line: number; readonly column: number };
  };
}

/** Words of a document, with the sentence around them where it was read. */
export interface TraceQuote extends Span {
  readonly document: string;
  readonly documentLabel: string;
  readonly words: string;
  readonly sentence?: { readonly text: string; readonly start: number };
}

export type Force = 'in-force' | 'not-yet' | 'expired' | 'repealed' | 'unknown';
/** A policy on a trace: where it stands in the tree, and what hands the directive on to it. */
export interface TracePolicy {
  readonly node: NodeLine;
  readonly steps: number;
  readonly level: string;
  readonly levelCaption: Caption;
  readonly issuers: readonly string[];
  readonly upper?: string;
  readonly relation?: Caption;
  readonly quote?: TraceQuote;
  /** What else of this trace it carries on. */
  readonly also: readonly { readonly policy: string; readonly relation: Caption; readonly quote?: TraceQuote }[];
  readonly force: Force;
  /** The force in words: from when, until when, repealed by what. */
  /** Its date, or the year that its number tells, or that it is unknown. */
  readonly dateWords: Caption;
  readonly forceWords: Caption;
  readonly stopped: boolean;
  /** Addressed to all provinces: a scope of its own. */
  readonly forAllProvinces: boolean;
  readonly earlierVersion: boolean;
}
export interface TraceWay {
  readonly policy: string;
  readonly role: TouchRole;
  readonly direct: boolean;
  /** Not named: how it is reached all the same, as what the policy governs or as a member of an area. */
  readonly through?: Caption;
  readonly isMember?: true;
  readonly quote?: TraceQuote;
}
export interface TraceRegion {
  readonly node: NodeLine;
  readonly code?: string;
  readonly lon?: number;
  readonly lat?: number;
  /** What became of a place that is no more, in words. */
  readonly became?: Caption;
  readonly province?: { readonly code: string; readonly name: string };
  readonly role: TouchRole;
  readonly roles: readonly TouchRole[];
  readonly direct: boolean;
  readonly named: boolean;
  readonly ways: readonly TraceWay[];
}
export interface TraceAnswer {
  readonly root: string;
  readonly on?: string;
  /** In the order in which a tree is read. */
  readonly policies: readonly TracePolicy[];
  readonly regions: readonly TraceRegion[];
  readonly excluded: readonly TraceRegion[];
  readonly notYet: number;
  /** Days on which something begins, is repealed or runs out, for a slider; without the day given. */
  readonly days: readonly string[];
}

export interface ReachedPolicy
  extends Omit<
    TracePolicy,
    'steps' | 'upper' | 'also' | 'relation' | 'quote' | 'stopped' | 'forAllProvinces' | 'earlierVersion'
  > {
  readonly reaches: readonly { readonly how: Caption; readonly quote?: TraceQuote }[];
  readonly above: readonly { readonly policy: string; readonly relation: Caption; readonly quote?: TraceQuote }[];
  readonly isHead: boolean;
}
export interface ReachedAnswer {
  readonly region: NodeLine;
  readonly policies: readonly ReachedPolicy[];
}

export interface MissingLine {
  readonly node: NodeLine;
  readonly citations: number;
  readonly by: readonly NodeLine[];
  readonly byCount: number;
  readonly since?: string;
  readonly year?: number;
  readonly issuer?: string;
  readonly issuerIsSupposed: boolean;
  readonly cutsDocuments: number;
}
export interface MissingAnswer {
  readonly missing: readonly MissingLine[];
  readonly left: number;
}

export interface ComparedSide {
  readonly as: readonly Caption[];
  readonly quote?: TraceQuote;
}
export interface CompareAnswer {
  readonly left: NodeLine;
  readonly right: NodeLine;
  readonly things: Readonly<
    Record<
      'regions' | 'projects' | 'policies' | 'agencies',
      readonly { readonly node: NodeLine; readonly left?: ComparedSide; readonly right?: ComparedSide }[]
    >
  >;
}

export interface ReportAnswer {
  readonly title: string;
  readonly markdown: string;
  readonly html: string;
}

export type ErrorCode =
  | 'bad-question'
  | 'not-found'
  | 'refused-query'
  | 'query-failed'
  | 'store-down'
  | 'too-large'
  | 'foreign-host'
  | 'foreign-origin'
  | 'internal';
export interface ErrorAnswer {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly help: string;
    readonly position?: { readonly line: number; readonly column: number };
  };
}
