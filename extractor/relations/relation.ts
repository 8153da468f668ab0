/** What a document says about things, each claim with the spans that say it. */
import type { CitationRelation, TouchRole } from '../../graph-schema/index.ts';
import type { Span } from '../text/span.ts';

/** One cited policy in one place. `policy` is a key of `policies` in the linked document. */
export interface CitationClaim {
  readonly type: 'citation';
  readonly policy: string;
  readonly relation: CitationRelation;
  /** The clause that carries the cue and the reference. */
  readonly evidence: Span;
  /** Index of the Policy mention in `LinkedDocument.linked`. */
  readonly mention: number;
  readonly cue?: Span;
  readonly rule: string;
}

/** A project lies in a region, by its name, its clause or its list. */
export interface LocationClaim {
  readonly type: 'location';
  readonly project: string;
  /** Region id: adcode or canonical name. */
  readonly region: string;
  readonly basis: 'name' | 'clause' | 'list' | 'heading' | 'jurisdiction';
  readonly evidence: Span;
  readonly mention: number;
  readonly rule: string;
}

/** What the document does with one place in one mention of it. */
export interface RoleClaim {
  readonly type: 'role';
  readonly role: TouchRole;
  /** The next likely role, where the first is in doubt. */
  readonly orRole?: TouchRole;
  /** `before 支持, right 高质量发展`: where which cue stands. */
  readonly reason: string;
  /** The clause of the mention. */
  readonly evidence: Span;
  readonly mention: number;
  readonly rule: string;
}

export type Relation = CitationClaim | LocationClaim | RoleClaim;
