/** Every mention becomes NAMES edges from its passage; what could not be linked becomes an Unresolved node with its candidates. */
import type { Linked } from '../entities/link.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Extraction } from '../pipeline.ts';
import { sourceSliceOf, sourceSpanOf } from '../text/text.ts';
import { addEntity } from './entities.ts';
import type { GraphParts } from './graph-parts.ts';
import { documentId, documentKey, spanKey } from './ids.ts';
import type { Passages } from './passages.ts';

export const addNames = (extraction: Extraction, passages: Passages, knowledge: Knowledge, parts: GraphParts): void => {
  for (const linked of extraction.linked) {
    const passage = passages.containing(linked.mention);
    if (passage === undefined) continue;
    const { sourceStart, sourceEnd } = sourceSpanOf(extraction.text, linked.mention);
    for (const { target, basis } of targetsOf(linked, extraction, knowledge, parts))
      parts.addEdge('NAMES', passage, target, {
        surface: sourceSliceOf(extraction.text, linked.mention),
        start: sourceStart,
        end: sourceEnd,
        rule: linked.mention.rule,
        basis,
      });
  }
};

const targetsOf = (
  linked: Linked,
  extraction: Extraction,
  knowledge: Knowledge,
  parts: GraphParts,
): readonly { readonly target: string; readonly basis: 'stated' | 'inferred' | 'ambiguous' | 'unresolved' }[] => {
  const { mention, link } = linked;
  if (link.status === 'linked')
    return link.ids.map((id) => ({ target: addEntity(mention, id, knowledge, parts), basis: link.basis }));
  return [{ target: addUnresolved(linked, extraction, knowledge, parts), basis: link.status }];
};

/** The same span may be doubtful as a region and as a project: the type is part of the id. */
export const addUnresolved = (
  { mention, link }: Linked,
  { document, text }: Extraction,
  knowledge: Knowledge,
  parts: GraphParts,
): string => {
  if (link.status === 'linked')
    throw new RangeError('addUnresolved: expected a link without an answer, got a linked one');
  const key = documentKey(document);
  const id = `unresolved:${spanKey(key, sourceSpanOf(text, mention))}:${mention.type}`;
  if (parts.has(id)) return id;
  parts.addNode('Unresolved', id, {
    surface: sourceSliceOf(text, mention),
    type: mention.type,
    reason: link.reason,
    document: documentId(key),
  });
  link.candidates.forEach((candidate, rank) => {
    const target = addEntity(mention, candidate.id, knowledge, parts);
    parts.addEdge('MAY_BE', id, target, { rank, reason: candidate.reason });
  });
  return id;
};
