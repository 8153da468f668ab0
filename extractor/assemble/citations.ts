/** Citation nodes in the lexical layer, and the edges between policies that they add up to. */

import { type CitationRelation, edgeOfRelation } from '../../graph-schema/index.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Extraction } from '../pipeline.ts';
import type { CitationClaim } from '../relations/relation.ts';
import { strongest } from '../relations/strength.ts';
import type { Span } from '../text/span.ts';
import { sourceSliceOf, sourceSpanOf } from '../text/text.ts';
import type { DocumentWithin } from './documents-within.ts';
import { quote } from './evidence.ts';
import type { GraphParts } from './graph-parts.ts';
import { addTo } from './groups.ts';
import { documentId, documentKey, entityId, spanKey } from './ids.ts';
import { addUnresolved } from './names.ts';
import type { Passages } from './passages.ts';
import { ownPolicy } from './policies.ts';

export const addCitations = (
  extraction: Extraction,
  carried: readonly DocumentWithin[],
  passages: Passages,
  knowledge: Knowledge,
  parts: GraphParts,
): void => {
  const claims = extraction.relations.filter((relation): relation is CitationClaim => relation.type === 'citation');
  const saying = claims.flatMap((claim): Saying[] => {
    const node = addCitation(claim, extraction, passages, knowledge, parts);
    if (node === undefined || extraction.linked[claim.mention]!.link.status !== 'linked') return [];
    const { policy, relation, evidence } = claim;
    return [{ policy, relation, evidence, node }];
  });
  const carrying = carried
    .filter(
      (one) =>
        !saying.some(
          ({ policy, relation }) => policy === ownPolicy(one.extraction) && relation === one.carried?.relation,
        ),
    )
    .flatMap((one) => addCarrying(one, extraction, passages, parts) ?? []);
  addPolicyEdges([...saying, ...carrying], extraction, parts);
};

/** One place that says how the document stands to another policy. */
interface Saying {
  readonly policy: string;
  readonly relation: CitationRelation;
  readonly evidence: Span;
  readonly node: string;
}

/** The words that announce a carried document are a citation, also where no marks stand around them. */
const addCarrying = (
  { extraction, carried }: DocumentWithin,
  carrier: Extraction,
  passages: Passages,
  parts: GraphParts,
): Saying | undefined => {
  const passage = carried && passages.containing(carried.announced);
  if (!carried || passage === undefined) return undefined;
  const { relation, announced } = carried;
  const policy = ownPolicy(extraction);
  const key = documentKey(carrier.document);
  const { sourceStart, sourceEnd } = sourceSpanOf(carrier.text, announced);
  const node = freeId(`citation:${spanKey(key, { sourceStart, sourceEnd })}`, parts);
  parts.addNode('Citation', node, {
    document: documentId(key),
    relation,
    quote: sourceSliceOf(carrier.text, announced),
    start: sourceStart,
    end: sourceEnd,
    title: extraction.profile.title?.value,
    rule: 'carried',
  });
  parts.addEdge('CONTAINS', passage, node, { start: sourceStart, end: sourceEnd });
  parts.addEdge('REFERS_TO', node, entityId('Policy', policy), { basis: 'stated' });
  return { policy, relation, evidence: announced, node };
};

/** One span may cite several policies (《甲》《乙》 by a shared head): the second is ~2. */
const freeId = (stem: string, parts: GraphParts): string => {
  let id = stem;
  for (let n = 2; parts.has(id); n++) id = `${stem}~${n}`;
  return id;
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
  const id = freeId(`citation:${spanKey(key, sourceSpanOf(text, mention))}`, parts);
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
const addPolicyEdges = (sayings: readonly Saying[], extraction: Extraction, parts: GraphParts): void => {
  const own = ownPolicy(extraction);
  const byPolicy = new Map<string, Saying[]>();
  for (const saying of sayings) if (saying.policy !== own) addTo(byPolicy, saying.policy, saying);
  for (const [policy, members] of byPolicy) {
    const relation = strongest(members.map((member) => member.relation));
    parts.addEdge(edgeOfRelation[relation], entityId('Policy', own), entityId('Policy', policy), {
      citations: members.map(({ node }) => node),
      count: members.length,
      ...quote(
        documentKey(extraction.document),
        extraction.text,
        members.filter((member) => member.relation === relation).map(({ evidence }) => evidence),
      ),
    });
  }
};
