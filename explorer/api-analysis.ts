/** What analyses answer: traces, what is missing, comparisons, briefs; part of the one contract of server and page. */
import type { TouchRole } from '../graph-schema/index.ts';
import type { Caption, NodeLine, Span } from './api.ts';

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
  /** Where no text here tells it: who seems to have issued it. */
  readonly supposedIssuer?: Caption;
  readonly upper?: string;
  readonly relation?: Caption;
  readonly quote?: TraceQuote;
  /** What else of this trace it carries on. */
  readonly also: readonly { readonly policy: string; readonly relation: Caption; readonly quote?: TraceQuote }[];
  readonly force: Force;
  /** Its date, or the year that its number tells, or that it is unknown. */
  readonly dateWords: Caption;
  /** The force in words: from when, until when, repealed by what. */
  readonly forceWords: Caption;
  readonly stopped: boolean;
  /** Addressed to all provinces: a scope of its own. */
  readonly forAllProvinces: boolean;
  readonly earlierVersion: boolean;
}
export interface TraceWay {
  readonly policy: string;
  readonly role: TouchRole;
  /** The role is in doubt: what it may be instead. */
  readonly orRoles?: readonly TouchRole[];
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
  /** Those that no way says without doubt. */
  readonly doubtful: readonly TouchRole[];
  readonly direct: boolean;
  readonly named: boolean;
  readonly ways: readonly TraceWay[];
}
export interface TraceAnswer {
  readonly root: string;
  /** The name by which it was asked for, if that was not its id. */
  readonly asked?: string;
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
  /** It names the place itself, or what that was before. */
  readonly named: boolean;
}
export interface ReachedAnswer {
  readonly region: NodeLine;
  readonly policies: readonly ReachedPolicy[];
  /** The same as a text, if it was asked for in a language. */
  readonly markdown?: string;
}

/** Regions that each document reaches, by its id. */
export interface ReachesAnswer {
  readonly regions: Readonly<Record<string, number>>;
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
