/** The explorer's API: routes, caps, and what nodes, documents, search and queries answer. Pictures and analyses stand in api-picture.ts and api-analysis.ts; the three are all that server and web share. Types, no behaviour; long because it is one contract. */
import type {
  EdgeType,
  NamedQuery,
  NeverEqual,
  NodeType,
  Parameters,
  Shape,
  TouchRole,
  UnknownName,
  Value,
} from '../graph-schema/index.ts';

export type { EdgeType, NeverEqual, NodeType, Parameters, Shape, TouchRole, UnknownName, Value };

export const routes = {
  summary: '/api/summary',
  network: '/api/network',
  quotes: '/api/quotes',
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
  reaches: '/api/reaches',
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
  /** Of a list of relations that is longer than this the first are given. */
  listedLinks: 10_000,
  documents: 2_000,
  timeline: 2_000,
  undated: 400,
  expansion: 20,
  neighbours: 100,
  hits: 30,
  passages: 10,
  rows: 2_000,
  among: 400,
  quotes: 200,
  savedQuotes: 20_000,
  traceSentences: 400,
  missing: 200,
  reaches: 60,
} as const;

export interface Caption {
  readonly zh: string;
  readonly en: string;
}

/** A stretch of a document's text, in UTF-16 units of the text as it was read. */
export interface Span {
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
  /** Who issued it (or its place, or its file), where another policy has its title and it has no number. */
  readonly by?: string;
  readonly date?: string;
  /** Policies only: is its text in this collection? */
  readonly held?: boolean;
  readonly level?: string;
}

/** A name that no other has: 政府工作报告（海南省人民政府）. */
export const wholeName = ({ label, by }: Pick<NodeLine, 'label' | 'by'>): string =>
  by === undefined ? label : `${label}（${by}）`;

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
  /** Who issued that policy, in their order. */
  readonly issuers: readonly string[];
}

/** What a table lists, and by which column. */
export interface Listed {
  readonly of: 'nodes' | 'links';
  readonly column: string;
  readonly descending: boolean;
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
  /** How often it is said there; the place is one of these. */
  readonly count: number;
}

/** The query pack's questions come as the schema declares them. */
export type ReadyQuestion = NamedQuery;

export interface Summary {
  readonly collection: string;
  readonly store: { readonly kind: 'embedded' | 'neo4j'; readonly description: string };
  readonly counts: Readonly<Partial<Record<NodeType, number>>>;
  readonly heldPolicies: number;
  /** How many of each kind documents speak of; the rest is known beforehand or only named, and in no picture. */
  readonly spokenOf: Readonly<Partial<Record<NodeType, number>>>;
  readonly documents: readonly DocumentLine[];
  /** Cited here but not held: what to get next. */
  readonly missing: readonly Ranked[];
  readonly regions: readonly Ranked[];
  /** Policies on which the picture of a collection opens that would be a crowd as a whole. */
  readonly part?: number;
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
/** A document that names a thing, how often, and where first. */
export interface Naming extends Span {
  readonly document: string;
  readonly documentLabel: string;
  readonly count: number;
}
export interface NodeDetails {
  readonly node: NodeLine;
  readonly facts: readonly Fact[];
  readonly groups: readonly NeighbourGroup[];
  /** The document that holds a policy's text. */
  readonly text?: string;
  /** Agencies only, whose links say who issued what: where texts name them, the most often first. */
  readonly namings?: readonly Naming[];
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
  /** No name holds the words: these hold most of them. */
  readonly near?: true;
  readonly passages: readonly PassageHit[];
  /** More passages hold the words. */
  readonly morePassages?: true;
}

export interface QueryQuestion {
  readonly cypher: string;
  readonly parameters?: Parameters;
  /** The name of a ready question: then names in it may be such as people use. */
  readonly ready?: string;
}
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly truncated: boolean;
  readonly milliseconds: number;
  /** Names that were taken for a thing that is called otherwise here. */
  readonly taken?: readonly { readonly written: string; readonly name: string }[];
}

/** Lines and columns from 1. */
export interface CheckAnswer {
  readonly problem?: {
    readonly message: string;
    readonly position?: { readonly line: number; readonly column: number };
  };
  /** Names that no label, type or property has: lawful, but nothing is found by them. */
  readonly unknown?: readonly UnknownName[];
  /** Texts compared with numbers: lawful, but never true. */
  readonly neverEqual?: readonly NeverEqual[];
}

export type ErrorCode =
  | 'bad-question'
  | 'not-found'
  | 'several-fit'
  | 'miswritten-query'
  | 'refused-query'
  | 'needs-server'
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
    /** What is not there, by its id or name. */
    readonly missing?: string;
    /** What may have been meant instead, the likeliest first. */
    readonly near?: readonly { readonly id: string; readonly name: string }[];
    readonly position?: { readonly line: number; readonly column: number };
  };
}
