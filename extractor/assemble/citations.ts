/** Citation nodes in the lexical layer, and the edges between policies that they add up to. */

import type { EdgeType } from '../../graph-schema/index.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Extraction } from '../pipeline.ts';
import type { CitationClaim, CitationRelation } from '../relations/relation.ts';
import { strongest } from '../relations/strength.ts';
import { sourceSliceOf, sourceSpanOf } from '../text/text.ts';
import { quote } from './evidence.ts';
import type { GraphParts } from './graph-parts.ts';
import { addTo } from './groups.ts';
import { documentId, documentKey, entityId, spanKey } from './ids.ts';
import { addUnresolved } from './names.ts';
import type { Passages } from './passages.ts';
import { ownPolicy } from './policies.ts';

const edgeOf: Readonly<Record<CitationRelation, EdgeType>> = {
  implements: 'IMPLEMENTS',
  basis: 'BASED_ON',
  interprets: 'INTERPRETS',
  issues: 'ISSUES',
  forwards: 'FORWARDS',
  amends: 'AMENDS',
  repeals: 'REPEALS',
  mentions: 'MENTIONS',
};

export const addCitations = (
  extraction: Extraction,
  passages: Passages,
  knowledge: Knowledge,
  parts: GraphParts,
): void => {
  const claims = extraction.relations.filter((relation): relation is CitationClaim => relation.type === 'citation');
  const nodes = claims.map((claim) => addCitation(claim, extraction, passages, knowledge, parts));
  addPolicyEdges(claims, nodes, extraction, parts);
};

/** The node's id, or undefined where the reference stands outside every passage. */
const addCitation = (
  claim: CitationClaim,
  extraction: Extraction,
  passages: Passages,
  knowledge: Knowledge,
  parts: GraphParts,
): string | undefined => {
  const { document, text, linked } = extraction;
  const { mention, link } = linked[claim.mention]!;
  const passage = passages.containing(mention);
  if (passage === undefined || mention.type !== 'Policy') return undefined;
  const key = documentKey(document);
  const { sourceStart, sourceEnd } = sourceSpanOf(text, claim.evidence);
  const stem = `citation:${spanKey(key, sourceSpanOf(text, mention))}`;
  // One span may cite several policies (《甲》《乙》 by a shared head): the second is ~2.
  let id = stem;
  for (let n = 2; parts.has(id); n++) id = `${stem}~${n}`;
  parts.addNode('Citation', id, {
    document: documentId(key),
    relation: claim.relation,
    quote: sourceSliceOf(text, claim.evidence),
    start: sourceStart,
    end: sourceEnd,
    title: mention.title,
    docNumber: mention.docNumber,
    article: mention.article,
    cue: claim.cue && sourceSliceOf(text, claim.cue),
    rule: claim.rule,
  });
  parts.addEdge('CONTAINS', passage, id, { start: sourceStart, end: sourceEnd });
  if (link.status === 'linked') parts.addEdge('REFERS_TO', id, entityId('Policy', claim.policy), { basis: link.basis });
  else
    parts.addEdge('REFERS_TO', id, addUnresolved(linked[claim.mention]!, extraction, knowledge, parts), {
      basis: link.status,
    });
  return id;
};

/**
 * One edge for each pair of policies, by the strongest of the relations between them; the others stay with their Citation nodes.
 * A document's references to itself are no edge.
 */
const addPolicyEdges = (
  claims: readonly CitationClaim[],
  nodes: readonly (string | undefined)[],
  extraction: Extraction,
  parts: GraphParts,
): void => {
  const own = ownPolicy(extraction);
  const byPolicy = new Map<string, number[]>();
  claims.forEach(({ policy, mention }, i) => {
    if (policy === own || nodes[i] === undefined || extraction.linked[mention]!.link.status !== 'linked') return;
    addTo(byPolicy, policy, i);
  });
  for (const [policy, members] of byPolicy) {
    const relation = strongest(members.map((i) => claims[i]!.relation));
    const saying = members.filter((i) => claims[i]!.relation === relation);
    parts.addEdge(edgeOf[relation], entityId('Policy', own), entityId('Policy', policy), {
      citations: members.map((i) => nodes[i]!),
      count: members.length,
      ...quote(
        documentKey(extraction.document),
        extraction.text,
        saying.map((i) => claims[i]!.evidence),
      ),
    });
  }
};
