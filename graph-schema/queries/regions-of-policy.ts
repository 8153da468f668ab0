/**
 * Regions that a policy touches, by its own text, by what it prints and by what follows from it, with the words that say so.
 * A text that names no place but says 全市 is there for the place that it governs; its words are then those of its issuer.
 * Of a directive that is only cited, all that is known here is in the documents that carry it on.
 */
import { captions } from './captions.ts';
import { otherRoles } from './other-roles.ts';
import { policy } from './parameters.ts';
import { namedQuery } from './query.ts';
import { wordsAround } from './words-around.ts';

/** What the whole state's organs govern is no place to be told. */
const wholeState = '100000';

export const regionsOfPolicy = namedQuery({
  name: 'regions-of-policy',
  question: {
    zh: '这份文件涉及哪些地区，依据哪些原文？',
    en: 'Which regions does this policy touch, and in which words?',
  },
  parameters: {
    policy,
  },
  columns: {
    region: captions.region,
    level: captions.level,
    role: captions.role,
    orRoles: captions.orRoles,
    by: { zh: '依据', en: 'told by' },
    count: captions.count,
    through: { zh: '经由', en: 'through' },
    quotes: captions.quotes,
    evidence: captions.evidence,
  },
  cypher: `
    MATCH (p:Policy)-[:ISSUES|FORWARDS*0..1]->(text:Policy)
    WHERE $policy IN [p.id, p.title, p.docNumber] AND (text = p OR p.title CONTAINS text.title OR (p)<-[:TEXT_OF]-(:Document)-[:TEXT_OF]->(text))
    MATCH (q:Policy)-[:IMPLEMENTS|BASED_ON|INTERPRETS|FORWARDS|ISSUES*0..4]->(text)
    WITH DISTINCT p, q
    CALL (q) {
      MATCH (q)-[t:TOUCHES]->(r:Region)
      RETURN r, t.role AS role, ${otherRoles('t')} AS orRoles, 'text' AS by, t.count AS count, t.evidence AS evidence
      UNION ALL
      MATCH (r:Region {id: 'region:' + q.jurisdiction})
      WHERE q.jurisdiction <> '${wholeState}' AND NOT (q)-[:TOUCHES]->(r)
      RETURN r, 'own' AS role, [] AS orRoles, 'jurisdiction' AS by, 0 AS count,
        COLLECT { MATCH (q)-[i:ISSUED_BY]->() WHERE size(i.evidence) > 0 RETURN i.evidence[0] ORDER BY i.order LIMIT 1 } AS evidence
    }
    RETURN r.name AS region, r.level AS level, role, orRoles, by, count,
      CASE WHEN q = p THEN '' ELSE coalesce(q.title, q.opening, q.docNumber, q.id) END AS through,
      ${wordsAround('evidence')} AS quotes,
      evidence[0..3] AS evidence
    ORDER BY q <> p, count DESC, region, role, through
  `,
});
