/** How nodes and edges are named: readable, deterministic, the same in every run and every collection. */
import type { Document } from '../document/document.ts';
import type { MentionType } from '../mentions/mention.ts';
import type { SourceSpan } from '../text/span.ts';

/** Sixteen hexadecimal digits of the content's hash: two files with the same bytes are one document. */
export const documentKey = (document: Document): string => document.sha256.slice(0, 16);

export const documentId = (key: string): string => `document:${key}`;

/** `0123456789abcdef#120-133`, the same form in passages, citations, evidence. */
export const spanKey = (key: string, { sourceStart, sourceEnd }: SourceSpan): string =>
  `${key}#${sourceStart}-${sourceEnd}`;

/** `Region` + `500243` → `region:500243`. */
export const entityId = (type: MentionType, id: string): string => `${type.toLowerCase()}:${id}`;
