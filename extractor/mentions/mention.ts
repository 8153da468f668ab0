/** What a recogniser proposes: a span, a type, the rule, and how the rule read it. Ids come later, from linkers. */
import type { ProjectFeature } from '../knowledge/project-weights.ts';
import type { FoldedOffset, Span } from '../text/span.ts';

export type MentionType = 'Region' | 'Agency' | 'Project' | 'Policy';

interface Proposal extends Span {
  /** Name of the recogniser or refiner that made it, e.g. `region-names`. */
  readonly rule: string;
}

/**
 * `names` are gazetteer keys, one for each thing that the span stands for: 彭水县 → ["彭水县"], 湘赣边 → ["湘","赣"].
 * `within` is a place that the text itself puts around it (重庆市黔江区: the second mention is within the first).
 */
export interface RegionMention extends Proposal {
  readonly type: 'Region';
  readonly form: 'division' | 'abbreviation' | 'area' | 'feature' | 'township';
  readonly names: readonly string[];
  readonly within?: string;
}

/** A place of a list: where it stands, what it is called in full, and whether the text calls it so: 黎川 is 黎川县. */
export interface ListedPlace extends Span {
  readonly name: string;
  readonly isFull: boolean;
}

/** `organ` is the name as written (folded), `place` the part of it that names a place: 重庆市人民政府 → 重庆市. */
export interface AgencyMention extends Proposal {
  readonly type: 'Agency';
  readonly form: 'central' | 'local' | 'relative' | 'other';
  readonly organ: string;
  readonly place?: string;
  /** 广昌、黎川、|乐安县|政府: the places before it in the list, of which it names an organ too. */
  readonly others?: readonly ListedPlace[];
  /** Where the last place of such a list begins: 广昌、黎川、|乐安县政府. */
  readonly lastPlace?: FoldedOffset;
}

/** What stands around a project where it was read, and whether one of its words is a proper name. */
export interface ProjectSetting {
  /** The clause says that it is built or to be built. */
  readonly isUndertaken: boolean;
  /** 支持, 推进 open its clause. */
  readonly isBehindCue: boolean;
  readonly isProper: boolean;
}

/**
 * `names`: full names, expanded where a list shares its head. `head` is the word that makes it a project: 水库.
 * `seen`: what was weighed in its favour and against it, for `explain` alone.
 */
export interface ProjectMention extends Proposal {
  readonly type: 'Project';
  readonly names: readonly string[];
  readonly head: string;
  readonly setting?: ProjectSetting;
  readonly seen?: readonly ProjectFeature[];
}

export interface PolicyMention extends Proposal {
  readonly type: 'Policy';
  readonly form: 'titled' | 'number' | 'named' | 'own-title' | 'self';
  /** As written, folded, without the outer marks; absent for a bare number. */
  readonly title?: string;
  /** Canonical `国发〔2021〕3号`. */
  readonly docNumber?: string;
  /** The short title that the text defines here: （以下简称《纲要》） → 纲要. */
  readonly defines?: string;
  /** Whose it is by its short title: 以下简称|国务院|《若干意见》. */
  readonly definedOf?: string;
  /** `第三条第二款`. */
  readonly article?: string;
}

export type Mention = RegionMention | AgencyMention | ProjectMention | PolicyMention;
export type MentionOf<T extends MentionType> = Extract<Mention, { type: T }>;
