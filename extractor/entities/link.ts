/** What a mention stands for: linked, or kept as unresolved with ranked candidates. Ambiguity is an answer. */
import type { Mention, MentionOf, MentionType } from '../mentions/mention.ts';

export interface Candidate {
  /** Entity id without its type prefix: adcode, canonical name or folded title. */
  readonly id: string;
  readonly name: string;
  /** Why it is a candidate and, for losers, why it lost. */
  readonly reason: string;
}

export type Link =
  | {
      readonly status: 'linked';
      readonly ids: readonly string[];
      /** `stated`: the text says so; `inferred`: the profile or neighbours decided. */
      readonly basis: 'stated' | 'inferred';
      readonly reason: string;
      readonly losers: readonly Candidate[];
    }
  | { readonly status: 'ambiguous' | 'unresolved'; readonly reason: string; readonly candidates: readonly Candidate[] };

export interface Linked<T extends MentionType = MentionType> {
  readonly mention: MentionOf<T>;
  readonly link: Link;
}

export const idsOf = (link: Link): readonly string[] => (link.status === 'linked' ? link.ids : []);
export const isMention =
  <T extends MentionType>(type: T) =>
  (mention: Mention): mention is MentionOf<T> =>
    mention.type === type;
