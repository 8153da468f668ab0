/** The whole extension surface of the extractor: four small contracts. Adding a rule is a file and a line in its room's list. */
import type { Link } from './entities/link.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Mention, MentionOf, MentionType } from './mentions/mention.ts';
import type { Profile } from './profile/profile.ts';
import type { LinkedDocument } from './relations/linked-document.ts';
import type { Relation } from './relations/relation.ts';
import type { Segments } from './segments/segment.ts';
import type { Text } from './text/text.ts';

/** Proposes mentions, over-eagerly and knowing nothing of the other recognisers. */
export interface Recogniser {
  readonly name: string;
  find(text: Text, segments: Segments, knowledge: Knowledge): readonly Mention[];
}

/** Judges mentions against each other: drops, merges, expands. Runs in the order of `refiners/index.ts`. */
export interface Refiner {
  readonly name: string;
  /** Why it drops or replaces a mention, in a few words: what `explain` says beside it. */
  readonly because?: string;
  refine(mentions: readonly Mention[], text: Text, segments: Segments, knowledge: Knowledge): readonly Mention[];
}

/** What a linker may look at besides the mention itself. */
export interface LinkContext {
  readonly text: Text;
  readonly segments: Segments;
  readonly profile: Profile;
  /** All mentions of the document in order of position, and the place of this one among them. */
  readonly mentions: readonly Mention[];
  readonly knowledge: Knowledge;
}

export interface Linker<T extends MentionType> {
  readonly type: T;
  /** Links all mentions of its type in one go, in order, so that later ones can lean on earlier ones. */
  link(mentions: readonly MentionOf<T>[], context: LinkContext): readonly Link[];
}

export interface Relator {
  readonly name: string;
  relate(document: LinkedDocument, knowledge: Knowledge): readonly Relation[];
}
