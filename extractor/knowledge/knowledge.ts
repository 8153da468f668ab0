/** Everything that the extractor knows before it reads a document; loaded once, passed to every rule. */
import type { AgencyTable } from './agency-table.ts';
import type { CueTable } from './cue-table.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { KindTable } from './kind-table.ts';
import type { IssuerOf } from './organ-codes.ts';
import type { PolicyTable } from './policy-table.ts';
import type { ProjectTable } from './project-table.ts';
import type { ProjectWeights } from './project-weights.ts';
import type { RegionCues } from './region-cues.ts';
import type { RoleCues } from './role-cues.ts';
import type { RoleWeights } from './role-weights.ts';
import type { SiteChrome } from './site-chrome.ts';
import type { WordBorders } from './word-borders.ts';
import type { WordSegmenter } from './word-segmenter.ts';

export interface Knowledge {
  readonly places: Gazetteer;
  /** Words around a place's name that decide whether it is one. */
  readonly regionCues: RegionCues;
  /** What a document does with a place: cues of its role. */
  readonly roleCues: RoleCues;
  /** What speaks for which role, as it was learned. */
  readonly roleWeights: RoleWeights;
  readonly agencies: AgencyTable;
  /** Who files papers under a number's code. */
  readonly issuerOf: IssuerOf;
  /** Document kinds (意见, 通知 …) and how titles end. */
  readonly kinds: KindTable;
  /** Site navigation, print buttons, breadcrumbs. */
  readonly chrome: SiteChrome;
  /** Cue words of citations and relations. */
  readonly cues: CueTable;
  /** Policies known by names without marks, books, newspapers and brands in 《》. */
  readonly policies: PolicyTable;
  /** Project heads and near misses. */
  readonly projects: ProjectTable;
  /** What speaks for a phrase to name a project, as it was learned. */
  readonly projectWeights: ProjectWeights;
  /** Pairs of characters that are words: short names that lie across them are none. */
  readonly wordBorders: WordBorders;
  /** nodejieba as evidence; loaded at first use, may be missing. */
  readonly words: WordSegmenter;
}
