/** What one document claims, as a graph of its own whose policies are not yet joined with those of other documents. */
import type { GraphEdge, GraphNode } from '../../graph-schema/index.ts';
import { showNotice } from '../document/notice.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Extraction } from '../pipeline.ts';
import { withCarriedNames } from './carried-names.ts';
import { addCitations } from './citations.ts';
import { carriedBy, documentsWithin } from './documents-within.ts';
import { addDomain } from './domain.ts';
import { makeGraphParts } from './graph-parts.ts';
import { documentId, documentKey, entityId } from './ids.ts';
import { addNames } from './names.ts';
import { addPassages } from './passages.ts';
import { addPolicies, ownPolicy, policyClaims } from './policies.ts';
import type { PolicyClaim } from './policy-claim.ts';

/** JSON-able; the graph of a collection is a function of the set of its fragments. */
export interface Fragment {
  readonly document: string;
  readonly policies: readonly PolicyClaim[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export const toFragment = (read: Extraction, knowledge: Knowledge): Fragment => {
  const extraction = withCarriedNames(read, knowledge);
  const { document, text, profile, notices } = extraction;
  const key = documentKey(document);
  const parts = makeGraphParts();
  const within = documentsWithin(extraction);
  const policies = policyClaims(extraction, within);
  parts.addNode('Document', documentId(key), {
    name: document.name,
    sha256: document.sha256,
    encoding: document.encoding,
    format: document.format,
    script: text.script,
    text: document.source,
    length: document.source.length,
    title: profile.title?.value,
    notices: notices.length > 0 ? notices.map(showNotice) : undefined,
  });
  addPolicies(within, policies, knowledge.issuerOf, parts);
  const passages = addPassages(extraction, parts);
  addNames(extraction, passages, knowledge, parts);
  within.forEach((part, place) => {
    parts.addEdge(
      'TEXT_OF',
      documentId(key),
      entityId('Policy', ownPolicy(part.extraction)),
      place === 0 ? {} : { part: place },
    );
    addCitations(part.extraction, carriedBy(within, place), passages, knowledge, parts);
    addDomain(part.extraction, passages, knowledge, parts);
  });
  return { document: documentId(key), policies, nodes: parts.nodes(), edges: parts.edges() };
};
