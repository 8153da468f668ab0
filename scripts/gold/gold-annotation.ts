/** A gold annotation as `test/gold/GUIDELINES.md` describes it; types of its own, so that gold never follows the extractor. */
export const mentionTypes = ['Policy', 'Project', 'Agency', 'Region'] as const;
export type GoldMentionType = (typeof mentionTypes)[number];

export const relations = [
  'implements',
  'basis',
  'interprets',
  'issues',
  'forwards',
  'amends',
  'repeals',
  'mentions',
] as const;

/** What a text does with a place, in the order in which `test/gold/GUIDELINES.md` asks for it. */
export const roles = ['excluded', 'pilot', 'applies-to', 'site', 'own', 'example', 'origin', 'mentioned'] as const;
export type GoldRole = (typeof roles)[number];

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: GoldMentionType;
  readonly ids: readonly string[];
  readonly optional: boolean;
  /** Of Regions alone, where they are labelled. */
  readonly role?: GoldRole;
  /** What the guidelines leave open beside it: two hands chose differently, and one of them said so. */
  readonly alsoRoles?: readonly GoldRole[];
}

export interface GoldMetadata {
  readonly title: string | null;
  readonly issuers: readonly string[];
  readonly docNumber: string | null;
  readonly date: string | null;
  readonly kind: string | null;
  readonly jurisdiction: string | null;
}

export interface GoldCitation {
  readonly title: string;
  readonly docNumber: string | null;
  readonly relation: string;
  readonly mentions: readonly number[];
  readonly optional?: true;
}

export interface GoldProject {
  readonly name: string;
  readonly regions: readonly string[];
  readonly optional?: true;
}

export interface GoldAnnotation {
  readonly doc: string;
  readonly sha256: string;
  readonly metadata: GoldMetadata;
  readonly mentions: readonly GoldMention[];
  readonly citations: readonly GoldCitation[];
  readonly projects: readonly GoldProject[];
}
