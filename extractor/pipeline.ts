/** The order of stages, and nothing else: what a document goes through from its text to its claims. */
import type { Document } from './document/document.ts';
import { linkAll } from './entities/link-all.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { recognise } from './mentions/recognise.ts';
import { type Judgement, refine } from './mentions/refine.ts';
import { readProfiles } from './profile/read-profiles.ts';
import type { LinkedDocument } from './relations/linked-document.ts';
import { relate } from './relations/relate.ts';
import type { Relation } from './relations/relation.ts';
import { wholeHeirs } from './relations/whole-heirs.ts';
import { noticesOf } from './segments/notices-of.ts';
import { split } from './segments/split.ts';
import { normalise } from './text/normalise.ts';

/** Everything that was read from one document, in folded offsets. */
export interface Extraction extends LinkedDocument {
  readonly relations: readonly Relation[];
  /** What the refiners did, in order. */
  readonly judgements: readonly Judgement[];
  /** The divisions of the gazetteer's edition that took over whole ones that the document names, by the ids of those. */
  readonly heirs: Readonly<Record<string, string>>;
}

export const extract = (document: Document, knowledge: Knowledge): Extraction => {
  const text = normalise(document.source);
  const segments = split(text, knowledge);
  const proposals = recognise(text, segments, knowledge);
  const { mentions, judgements } = refine(proposals, text, segments, knowledge);
  const { profile, carried } = readProfiles(text, segments, mentions, knowledge);
  const linked = linkAll({ text, segments, profile, mentions, knowledge });
  const notices = [...(document.notices ?? []), ...noticesOf(segments, text)];
  const read: LinkedDocument = { document, text, segments, profile, carried, linked, notices };
  const relations = relate(read, knowledge);
  const heirs = wholeHeirs(read, relations, knowledge.places);
  return { document, text, segments, profile, carried, linked, notices, relations, judgements, heirs };
};
