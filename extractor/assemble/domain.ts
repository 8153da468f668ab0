/** The domain layer of one document: its policy touches regions, plans projects, is issued by agencies. */
import { idsOf } from '../entities/link.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Extraction } from '../pipeline.ts';
import type { LocationClaim } from '../relations/relation.ts';
import type { Span } from '../text/span.ts';
import { addAgency, addRegion } from './entities.ts';
import { quote } from './evidence.ts';
import type { GraphParts } from './graph-parts.ts';
import { addTo } from './groups.ts';
import { documentKey, entityId } from './ids.ts';
import type { Passages } from './passages.ts';
import { ownPolicy } from './policies.ts';
import { touchesOf } from './touches.ts';

/** Spans of the projects that the document mentions, by their ids. */
const projectSpans = ({ linked }: Extraction): ReadonlyMap<string, readonly Span[]> => {
  const spans = new Map<string, Span[]>();
  for (const { mention, link } of linked)
    if (mention.type === 'Project') for (const id of idsOf(link)) addTo<string, Span>(spans, id, mention);
  return spans;
};

const passagesOf = (spans: readonly Span[], passages: Passages): readonly string[] => [
  ...new Set(spans.flatMap((span) => passages.containing(span) ?? [])),
];

export const addDomain = (
  extraction: Extraction,
  passages: Passages,
  knowledge: Knowledge,
  parts: GraphParts,
): void => {
  const key = documentKey(extraction.document);
  const policy = entityId('Policy', ownPolicy(extraction));
  const claimOf = (spans: readonly Span[]) => ({
    count: spans.length,
    passages: passagesOf(spans, passages),
    ...quote(key, extraction.text, spans),
  });
  const locations = extraction.relations.filter((relation): relation is LocationClaim => relation.type === 'location');

  const touches = touchesOf(extraction);
  const direct = new Set(touches.map(({ region }) => region));
  for (const { region, role, reasons, sure, orRoles, spans } of touches)
    parts.addEdge('TOUCHES', policy, addRegion(region, knowledge, parts), {
      role,
      reasons,
      sure,
      ...(orRoles.length > 0 ? { orRoles } : {}),
      ...claimOf(spans),
    });

  // A place that stands only in a project's name is touched through the project.
  const throughProjects = new Map<string, Span[]>();
  for (const { region, evidence } of locations) if (!direct.has(region)) addTo(throughProjects, region, evidence);
  for (const [region, spans] of throughProjects)
    parts.addEdge('TOUCHES', policy, addRegion(region, knowledge, parts), {
      role: 'site',
      reasons: ['project'],
      sure: true,
      ...claimOf(spans),
    });

  for (const [project, spans] of projectSpans(extraction))
    parts.addEdge('PLANS', policy, entityId('Project', project), claimOf(spans));

  const byPlace = new Map<string, LocationClaim[]>();
  for (const claim of locations) addTo(byPlace, `${claim.project}|${claim.region}`, claim);
  for (const claims of byPlace.values()) {
    const { project, region, basis } = claims[0]!;
    parts.addEdge('LOCATED_IN', entityId('Project', project), addRegion(region, knowledge, parts), {
      basis,
      ...quote(
        key,
        extraction.text,
        claims.map(({ evidence }) => evidence),
      ),
    });
  }

  extraction.profile.issuers.forEach(({ value, spans }, order) => {
    if (spans.length === 0) return;
    parts.addEdge('ISSUED_BY', policy, addAgency(value, parts), { order, ...quote(key, extraction.text, spans) });
  });
};
