/** The place of a mention whose meaning is open, which its id holds: `unresolved:8c5abb8295a1b7b9#12-15:Policy`. */
import { readSourceSpan, type SourcePlace } from '../../../graph-schema/index.ts';

export const placeOfMention = (id: string): SourcePlace | undefined => {
  const [, document, span] = /^unresolved:(?:document:)?([0-9a-f]{16})#(\d+-\d+):/.exec(id) ?? [];
  return document === undefined ? undefined : readSourceSpan(`document:${document}#${span}`);
};
