/** A document with everything that was read from it so far: the input of relators and of assembly. */
import type { Document } from '../document/document.ts';
import type { Notice } from '../document/notice.ts';
import type { Linked } from '../entities/link.ts';
import type { CarriedProfile, Profile } from '../profile/profile.ts';
import type { Segments } from '../segments/segment.ts';
import type { Text } from '../text/text.ts';

export interface LinkedDocument {
  readonly document: Document;
  readonly text: Text;
  readonly segments: Segments;
  readonly profile: Profile;
  /** Of the documents within this one, in the order of `segments.carried`. */
  readonly carried?: readonly CarriedProfile[];
  /** In order of position. */
  readonly linked: readonly Linked[];
  readonly notices: readonly Notice[];
}
